package org.malha.search;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** Stems and roots of Portuguese, as written here, in Brazil and before the spelling agreement. */
final class PortugueseForms implements Forms {
  static final PortugueseForms INSTANCE = new PortugueseForms();

  private static final Set<String> NO_PLURALS =
      Set.of(
          "mais", "menos", "pais", "apos", "antes", "depois", "alias", "onus", "virus", "lapis",
          "gratis", "simples", "atraves", "dois", "duas", "tres", "seis", "jamais", "demais",
          "campus", "status", "onibus", "lisboas");

  // What Brazil and older texts call by another word or write with other letters.
  private static final Map<String, String> VARIANTS =
      Map.ofEntries(
          Map.entry("equipe", "equipa"),
          Map.entry("equipes", "equipa"),
          Map.entry("registro", "registo"),
          Map.entry("registros", "registo"),
          Map.entry("registrar", "registar"),
          Map.entry("contato", "contacto"),
          Map.entry("contatos", "contacto"),
          Map.entry("fato", "facto"),
          Map.entry("fatos", "facto"),
          Map.entry("monitoramento", "monitorizacao"),
          Map.entry("monitorar", "monitorizar"),
          Map.entry("gerenciamento", "gestao"),
          Map.entry("gerenciar", "gerir"),
          Map.entry("planejamento", "planeamento"),
          Map.entry("planejar", "planear"),
          Map.entry("usuario", "utilizador"),
          Map.entry("usuarios", "utilizador"),
          Map.entry("compartilhado", "partilhado"),
          Map.entry("compartilhada", "partilhado"),
          Map.entry("compartilhar", "partilhar"),
          Map.entry("compartilhamento", "partilha"),
          Map.entry("treinamento", "formacao"),
          Map.entry("treinamentos", "formacao"),
          Map.entry("aspecto", "aspeto"),
          Map.entry("aspectos", "aspeto"),
          Map.entry("meses", "mes"),
          Map.entry("paises", "pais"),
          Map.entry("maes", "mae"));

  // Longest first. What stays must have four letters.
  private static final String[] ENDINGS = {
    "abilidade",
    "ividade",
    "izacao",
    "amento",
    "imento",
    "idade",
    "ancia",
    "encia",
    "acao",
    "icao",
    "ador",
    "edor",
    "idor",
    "izar",
    "ante",
    "ente",
    "avel",
    "ivel",
    "ando",
    "endo",
    "indo",
    "ario",
    "ismo",
    "ista",
    "eiro",
    "ado",
    "ido",
    "ivo",
    "oso",
    "ico",
    "ar",
    "er",
    "ir",
    "or",
    "ao",
    "al",
    "el",
    "ia",
    "io",
    "ea",
    "a",
    "e",
    "o"
  };

  private static final String[][] ENDINGS_IN = new String['z' + 1][];

  static {
    for (char last = 0; last < ENDINGS_IN.length; last++) {
      String letter = String.valueOf(last);
      ENDINGS_IN[last] =
          Arrays.stream(ENDINGS).filter(e -> e.endsWith(letter)).toArray(String[]::new);
    }
  }

  private PortugueseForms() {}

  @Override
  public String stem(String form) {
    String known = VARIANTS.get(form);
    if (known != null) {
      return known;
    }
    if (form.length() < 4) {
      return form;
    }
    return gender(singular(adjective(spelling(form))));
  }

  /** As the agreement of 1990 writes it. */
  private static String spelling(String form) {
    String now = form;
    if (now.contains("cc")) {
      now = now.replace("ccao", "cao").replace("ccoes", "coes").replace("ccion", "cion");
    }
    if (now.startsWith("act")) {
      now = "at" + now.substring(3);
    }
    if (now.contains("ct")) {
      now =
          now.replace("ject", "jet")
              .replace("lectiv", "letiv")
              .replace("direct", "diret")
              .replace("afect", "afet")
              .replace("protect", "protet")
              .replace("sector", "setor")
              .replace("ctiv", "tiv");
    }
    if (now.contains("pt") || now.contains("pc")) {
      now =
          now.replace("adopt", "adot")
              .replace("optim", "otim")
              .replace("cepca", "ceca")
              .replace("cepco", "ceco");
    }
    return now;
  }

  /** {@code socialmente} is {@code social}. */
  private static String adjective(String form) {
    return form.length() > 8 && form.endsWith("mente")
        ? form.substring(0, form.length() - 5)
        : form;
  }

  private static String singular(String form) {
    int length = form.length();
    if (!form.endsWith("s") || form.endsWith("ss") || NO_PLURALS.contains(form)) {
      return form;
    }
    if (form.endsWith("oes") || (form.endsWith("aes") && length > 4)) {
      return form.substring(0, length - 3) + "ao";
    }
    if (length > 4 && (form.endsWith("ais") || form.endsWith("uis"))) {
      return form.substring(0, length - 2) + "l";
    }
    if (length > 5 && (form.endsWith("eis") || form.endsWith("ois"))) {
      return form.substring(0, length - 2) + "l";
    }
    if (form.endsWith("ns")) {
      return form.substring(0, length - 2) + "m";
    }
    if (length > 4 && (form.endsWith("res") || form.endsWith("zes")) && vowel(form, length - 4)) {
      return form.substring(0, length - 2);
    }
    if (length > 6 && form.endsWith("eses")) {
      return form.substring(0, length - 3);
    }
    if (length > 4 && form.endsWith("is") && !vowel(form, length - 3)) {
      return form.substring(0, length - 1) + "l";
    }
    return vowel(form, length - 2) ? form.substring(0, length - 1) : form;
  }

  private static String gender(String form) {
    int length = form.length();
    if (length < 5 || !form.endsWith("a")) {
      return form;
    }
    if (form.endsWith("ora")) {
      return form.substring(0, length - 1);
    }
    if (length > 6 && form.endsWith("esa")) {
      return form.substring(0, length - 2); // portugue: the singular portugues has lost its s too
    }
    boolean pair =
        form.endsWith("eira")
            || form.endsWith("aria")
            || form.endsWith("ica")
            || form.endsWith("iva")
            || form.endsWith("osa")
            || form.endsWith("ada")
            || form.endsWith("ida")
            || form.endsWith("ana")
            || form.endsWith("loga")
            || form.endsWith("nea");
    return pair ? form.substring(0, length - 1) + "o" : form;
  }

  private static boolean vowel(String form, int i) {
    return i >= 0 && "aeiou".indexOf(form.charAt(i)) >= 0;
  }

  @Override
  public String root(String stem) {
    char last = stem.charAt(stem.length() - 1);
    if (last >= ENDINGS_IN.length) {
      return stem;
    }
    for (String ending : ENDINGS_IN[last]) {
      if (stem.length() - ending.length() >= 4 && stem.endsWith(ending)) {
        return stem.substring(0, stem.length() - ending.length());
      }
    }
    return stem;
  }
}
