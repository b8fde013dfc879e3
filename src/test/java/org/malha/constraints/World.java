package org.malha.constraints;

import static org.malha.support.PortalClient.as;

import java.util.UUID;
import org.malha.support.Cast;
import org.malha.support.PortalClient;

/** Constraints made for one test, under titles that no other test has. */
public final class World {
  public static final String COIMBRA = "regiao-de-coimbra";
  public static final String OPEN = "casos-e-praticas";
  static final String LEIRIA = "regiao-de-leiria";

  private World() {}

  /** A constraint that somebody has just raised. */
  public record Raised(String title, String path) {
    /** Its id. */
    public long id() {
      return Long.parseLong(path.replaceFirst("/constrangimentos/(\\d+).*", "$1"));
    }

    /** Where something about it is done. */
    public String at(String what) {
      return "/constrangimentos/" + id() + "/" + what;
    }
  }

  /** One that somebody raises now. */
  public static Raised raised(Cast who, String group) {
    return raised(as(who), group);
  }

  /** One that somebody raises now, perhaps in a portal of their own. */
  public static Raised raised(PortalClient who, String group) {
    String title = title("Sem sala para atender em conjunto");
    var answer = who.post(form(group), described(title));
    if (answer.status() != 303) {
      throw new AssertionError(answer.status() + ": " + answer.text());
    }
    return new Raised(title, answer.location());
  }

  static String title(String words) {
    return words + " " + UUID.randomUUID().toString().substring(0, 8);
  }

  static String form(String group) {
    return "/constrangimentos/novo?grupo=" + group;
  }

  static String[] described(String title) {
    return new String[] {
      "passo", "3",
      "ir", "registar",
      "titulo", title,
      "acontece", "Não há sala depois das **17 horas**.",
      "pedimos", "Uma sala por semana.",
      "elemento", "delivery-system",
      "segundo", "commitment",
      "setor", "health",
      "chave", UUID.randomUUID().toString()
    };
  }
}
