package org.malha.cases.deidentify;

import java.util.Set;

/** Whether what begins like an address is one, and no ordinary speech. */
final class StreetSense {
  private static final Set<String> HOUSE =
      Sequence.set("edificio edif ed predio vivenda viv condominio galerias");

  private static final Set<String> IN = Set.of("no", "ao", "em", "do", "o");

  private static final Set<String> LIVING =
      Sequence.set(
          "mora moram morava moravam vive vivem vivia viviam reside residem residia residente"
              + " residentes morador moradora moradores habita morou viveu");

  private static final Set<String> LARGER = Set.of("freguesia", "concelho");

  private static final Set<String> DOOR = Set.of("numero", "n", "porta", "lote", "casa");

  private static final Set<String> SAINTS = Sequence.set("s sao santo santa sta sto nossa");

  /** What follows a head in ordinary speech. */
  private static final Set<String> ORDINARY =
      Sequence.set(
          "vida cidade amargura frente tras cima baixo lado direita esquerda familia mae pai avo"
              + " casa escola utente crianca menor morte recuperacao autonomia mudanca gente"
              + " todos outros outra mesma noite dia manha tarde trabalho saude justica sempre"
              + " inteira abaixo acima adiante fora dentro longe terra");

  private StreetSense() {}

  /** Whether what follows the head is more than ordinary speech. */
  static boolean sure(Sequence words, int i, int body, int name, int end, String head) {
    boolean numbered = end > name;
    boolean proper = false;
    for (int k = body; k < name; k++) {
      proper |= words.proper(k) && !words.connector(k);
    }
    boolean linked = words.connector(body);
    boolean ordinary = ORDINARY.contains(words.folded(name - 1)) && !words.capital(name - 1);
    return switch (head) {
      case "street" ->
          proper
              || numbered
              || (name == body + 1 && words.at(body).length() == 1)
              || (linked && !ordinary);
      case "short" -> proper || numbered || words.loose();
      case "weak" ->
          (proper && !(words.folded(i - 1).equals("a") && words.folded(body).equals("de")))
              || (numbered && linked && !ordinary)
              || (linked && !ordinary && by(words, name))
              || (words.loose() && linked && !ordinary && lived(words, i));
      case "numbered" ->
          numbered
              && linked
              && (proper || words.loose() && !ordinary && words.oneOf(name, DOOR))
              && (words.digits(end - 1) || words.oneOf(name, DOOR))
              && (!words.folded(i).equals("ilha") || words.oneOf(name, DOOR));
      case "area", "dotarea" ->
          proper
              || (numbered && !ordinary)
              || (words.loose() && linked && !ordinary && (quarter(words, i) || lived(words, i)));
      case "hamlet", "dothamlet" ->
          (linked && proper && !words.folded(body).equals("e"))
              || (numbered && (linked || words.oneOf(body, SAINTS)))
              || (linked && by(words, name))
              || (!words.loose() && farm(words, i, body))
              || (head.equals("dothamlet") && !words.loose() && proper)
              || (words.loose() && linked && lived(words, i))
              || (words.loose() && linked && words.oneOf(name, LARGER));
      case "building" -> {
        boolean street = words.gap(end).equals(", ") && Streets.head(words, end).equals("street");
        boolean weak = words.gap(end).equals(", ") && Streets.head(words, end).equals("weak");
        boolean more = numbered || street || weak;
        boolean named = !words.loose() && HOUSE.contains(words.folded(i)) && words.capital(body);
        if (words.folded(i).equals("vila")) {
          yield proper && words.capital(i) && Floors.begins(words, name);
        }
        if (named && words.capital(i) && !words.at(i).opens()) {
          yield true;
        }
        linked |= words.oneOf(body, SAINTS);
        yield proper && more && (words.loose() ? linked : words.capital(i));
      }
      default -> false;
    };
  }

  /** "mora no casal do rato": where somebody lives is a place, whatever else it could be. */
  private static boolean lived(Sequence words, int i) {
    boolean said = words.oneOf(i - 1, Set.of("no", "na")) && words.oneOf(i - 2, LIVING);
    return said || words.oneOf(i - 1, Set.of("res", "resid", "morada"));
  }

  /** A quarter is called by its name, whatever that means otherwise: no bairro das flores. */
  private static boolean quarter(Sequence words, int i) {
    return words.folded(i).equals("bairro") && words.oneOf(i - 1, Set.of("no", "do", "ao", "o"));
  }

  /** Whether the text says by what it stands: no caminho do rosário junto à mercearia. */
  private static boolean by(Sequence words, int name) {
    boolean near = words.gap(name).equals(" ") || words.gap(name).equals(", ");
    return near && Landmarks.end(words, name) > name;
  }

  /** "no Monte Novo de Baixo": a farm whose name follows without a link. */
  private static boolean farm(Sequence words, int i, int body) {
    boolean couple = words.folded(i).equals("casal");
    boolean named = words.capital(i) && !words.at(i).opens() && words.capital(body);
    return named && !couple && words.gap(body).equals(" ") && words.oneOf(i - 1, IN);
  }
}
