package org.malha.cases.deidentify;

import java.util.Set;

/** How far the name of an institution reaches. */
final class InstitutionNames {
  private static final int LONGEST = 12;
  private static final int WORDS_WITHOUT_CAPITALS = 4;

  /** What says more about the type, and nothing about which one. */
  private static final Set<String> TYPE =
      Sequence.set(
          "basica basico secundaria secundario primaria integrada profissional preparatoria"
              + " superior ciclo ciclos ensino escola escolas eb eb1 ji jardim infancia com pre"
              + " social sociais paroquial paroquia cultural culturais recreativa recreativo"
              + " recreio desportiva desportivo desporto humanitaria humanitario solidariedade"
              + " comunitario comunitaria municipal distrital regional geral privado"
              + " privada publico publica publicas voluntarios voluntario bombeiros apoio"
              + " familia familiar familiares idosos idoso terceira idade dia noite convivio"
              + " residencial senior infantil criancas jovens juventude moradores pais"
              + " encarregados educacao saude cuidados continuados integrados deficientes"
              + " deficiencia reformados pensionistas amigos futebol clube misericordia santa"
              + " casa hospital centro unidade universitario universitaria local temporario"
              + " acolhimento veterinaria dentaria medica empresa fabrica horizontal vertical"
              + " agricola condominio igreja sede polo n numero º ª abrigo lar creche");

  /** What may stand within a name, as in "Mãos na Maré". */
  private static final Set<String> INNER = Sequence.set("na pela pelo com para sem por");

  /** What often ends the names of places and houses: Fonte Nova, Sol Nascente. */
  private static final Set<String> QUALITIES =
      Sequence.set(
          "novo nova velho velha nascente poente verde azul dourado dourada real alegre feliz negra"
              + " negro branca branco amarela vermelha preta quente doce certo certa bom boa central"
              + " moderna moderno grande pequeno pequena alto alta limpa limpo");

  private static final Set<String> CUT =
      Sequence.set("assoc coop agrup esc hosp paroq fund farm rest past cf soc col resid");

  private static final Set<String> ARTICLES =
      Sequence.set("o a os as no na nos nas do da ao pelo pela");

  private static final Set<String> SAINTS =
      Set.of(
          "sao",
          "santa",
          "santo",
          "sta",
          "sto",
          "s",
          "nossa",
          "nosso",
          "senhora",
          "senhor",
          "espirito");

  private static final Set<String> ENDS =
      Sequence.set(
          "em no na nos nas num numa ao aos que q com c para p por pelo pela onde mas porque pq se"
              + " tem esta ta foi era mora vive ha ja nao n ele ela eles elas um uma ponto virgula"
              + " quando depois dps hoje hj ontem sem sobre diz disse vai vou ir vem veio fica"
              + " ficou falta telefone tel tlf para pro pra manha tarde noite ainda so mais"
              + " sua seu minha meu ou mas duas dois tres fechar abrir paragrafo confirmar ver falar ligar");

  private InstitutionNames() {}

  /** Whether a word says more about the type, and nothing about which one. */
  static boolean type(Sequence words, int i) {
    return words.oneOf(i, TYPE);
  }

  static boolean saint(Sequence words, int i) {
    return words.oneOf(i, SAINTS);
  }

  /** The index after the name that begins here; the index itself if none does. */
  static int end(Sequence words, int body) {
    int end = body;
    int content = 0;
    for (int i = body; i < words.size() && i - body < LONGEST && linked(words, i, body); i++) {
      if (content > 0 ? another(words, i) : words.folded(i).equals("e") && apart(words, i)) {
        break;
      }
      boolean type = words.oneOf(i, TYPE) || words.digits(i) || words.connector(i);
      if (type && !(words.capital(i) && !words.loose() && end > body)) {
        boolean and = words.folded(i).equals("e") && content == 1 && !words.oneOf(i + 1, ENDS);
        if (words.loose()
            && content > 0
            && Set.of("e", "o", "a", "os", "as").contains(words.folded(i))
            && !and) {
          break;
        }
        continue;
      }
      if (content > 0 && words.gap(i).equals("-")) {
        end = i + 1;
        continue;
      }
      boolean within = content > 0 && !words.loose() && INNER.contains(words.folded(i));
      if (within && words.capital(i + 1) && words.joined(i + 1)) {
        continue;
      }
      if (words.loose() ? !goesOn(words, i, content) : !words.capital(i) && !words.fragment(i)) {
        break;
      }
      content++;
      end = i + 1;
    }
    return end;
  }

  /** Whether something else follows "e": a loja e o senhor; not clube de caça e pesca. */
  private static boolean apart(Sequence words, int and) {
    boolean is = words.at(and).text().equalsIgnoreCase("é");
    boolean other = words.folded(and + 1).length() < 3 || words.oneOf(and + 1, ENDS);
    return is || (words.connector(and) && other);
  }

  /** Whether "e" joins another institution to this one: e o Lar, e a Escola. */
  private static boolean another(Sequence words, int and) {
    int head = words.oneOf(and + 1, ARTICLES) ? and + 2 : and + 1;
    return words.folded(and).equals("e") && Institutions.head(words, head) > head;
  }

  /** The index after a name in quotation marks; the index itself if there is none. */
  static int quoted(Sequence words, int body) {
    if (!Set.of(" \"", ": \"").contains(words.gap(body))) {
      return body;
    }
    for (int i = body + 1; i <= words.size() && i - body < LONGEST; i++) {
      if (words.gap(i).startsWith("\"")) {
        return i;
      }
      if (words.gap(i).indexOf('\n') >= 0) {
        break;
      }
    }
    return body;
  }

  private static boolean goesOn(Sequence words, int i, int content) {
    boolean start = content == 0 && !words.folded(i - 1).equals("e");
    boolean more =
        start
            || (content == 1 && !words.everyday(i))
            || words.connector(i - 1)
            || words.proper(i)
            || words.proper(i - 1)
            || words.oneOf(i - 1, SAINTS)
            || (content == 1 && words.oneOf(i, QUALITIES));
    return more && content < WORDS_WITHOUT_CAPITALS && !words.oneOf(i, ENDS);
  }

  private static boolean linked(Sequence words, int i, int body) {
    String gap = words.gap(i);
    boolean cut = i == body && gap.equals(". ") && words.capital(i) && words.oneOf(i - 1, CUT);
    if (cut && (words.loose() || words.capital(i - 1))) {
      return true;
    }
    boolean opens = i == body && (gap.equals(" \"") || gap.equals(": "));
    boolean number = gap.equals(".") || gap.equals(".º ") || gap.equals(",") || gap.equals("/");
    boolean joins = gap.equals(" & ") || (number && (words.digits(i - 1) || words.digits(i)));
    return opens || joins || words.joined(i);
  }
}
