package org.malha.cases.deidentify;

import java.util.Set;

/** Finds firms by what ends their name (Lda, S.A.) and by what is said of those who work there. */
final class Companies implements Places.Part {
  private static final Phrases FORMS =
      Phrases.of(
          "lda,limitada,ltda,unipessoal,unipessoal lda,sa,s.a,sgps,crl,c.r.l,ltd,limited,plc,gmbh,"
              + "inc,srl,sarl,eirl,ett,sociedade unipessoal");
  private static final Set<String> KIN_OF_FIRMS =
      Set.of(
          "filhos", "filho", "irmao", "irmaos", "companhia", "cª", "ca", "associados", "sobrinhos");
  private static final Phrases WORK =
      Phrases.of(
          "trab,trab em,trab na,trab no,trabalha na,trabalha no,trabalha para a,trabalha para o,trabalhou na,trabalhou no,"
              + "trabalhou para a,trabalhava na,trabalhava no,trabalhou para o,trabalham na,trabalham"
              + " no,trabalho na,trabalho no,emprego na,emprego no,empregada na,empregado na,"
              + "empregada no,empregado no,operária na,operário na,operária no,operário no,"
              + "funcionária na,funcionário na,funcionária no,funcionário no,camionista na,motorista"
              + " na,auxiliar no,auxiliar na,cozinheira no,cozinheiro no,limpezas na,limpezas no,"
              + "lava pratos no,caixa no,caixa na,segurança no,segurança na,contrato com a,contrato"
              + " com o,despedida da,despedido da,despedida do,despedido do,reformado da,reformada da,"
              + "explorado pela,patrão da,joga no,joga na,joga pelo,trabalhar na,trabalhar no,trabalhar para a,trabalhar para o,motorista da,camionista da,treinador do,treinadora do,operário da,operária da,funcionária da,funcionário da,empregada da,empregado da,encarregado da,gerente do,gerente da,dono do,dona do,dona da,dono da,seguida no,seguido no,seguida na,seguido na,inscrita no,inscrito no,inscrito na,inscrita na,biscates na,biscates no,limpezas da,limpezas do,embarcado na,embarcado no,embarcada na,trabalhos na,trabalhos no,turnos na,turnos no,estágio na,estágio no,salário da,contratada pela,contratado pela,despedida pela,despedido pela,sócio do,sócia do,atleta do,works at,worked at,works for,worked for,employed by,employed"
              + " at,job at,estuda no,estuda na,frequenta o,frequenta a,anda no,aluno do,aluna do,"
              + "aluno da,aluna da");
  private static final Phrases FIELDS =
      Phrases.of(
          "entidade patronal,pat,patrão,local de trabalho,empresa,entidade sinalizadora,firma,empregador,"
              + "employer,workplace,equipamento,estabelecimento,estabelecimento de ensino,instituição,"
              + "escola,escola frequentada,hospital,school,entidade empregadora,nome da instituição");
  private static final Set<String> JOINS = Set.of(" & ", " - ");
  private static final int LONGEST = 7;
  private static final int LONGEST_ACRONYM = 3;

  @Override
  public void find(Sequence words, Spans spans) {
    Gazetteer places = new Gazetteer(words);
    for (int i = 0; i < words.size(); i++) {
      int form = form(words, i);
      int start = form > i ? start(words, i) : i;
      if (start < i) {
        spans.add(words.at(start).start(), words.at(form - 1).end(), Kind.ORG, 0.9);
      }
      if (WORK.endsBefore(words, i, 4) && words.joined(i)) {
        named(words, places, i, spans);
      } else if (words.gap(i).startsWith(":") && FIELDS.endsBefore(words, i, 3)) {
        named(words, places, i, spans);
      }
    }
  }

  /** The index after "Lda" or "& Filhos" and the like; the index itself if it is none. */
  private static int form(Sequence words, int i) {
    boolean and =
        words.gap(i).equals(" & ") || (words.folded(i - 1).equals("e") && words.connector(i - 1));
    if (and && words.oneOf(i, KIN_OF_FIRMS) && (words.capital(i) || words.gap(i).equals(" & "))) {
      int more = FORMS.end(words, i + 1);
      return Math.max(i + 1, words.gap(i + 1).length() <= 2 ? more : 0);
    }
    int end = FORMS.end(words, i);
    boolean sa = words.folded(i).equals("sa") || words.folded(i).equals("s");
    return sa && !Set.of("SA", "S").contains(words.at(i).text()) ? i : end;
  }

  /** Whether the words from here on, up to the end of the line, say that it is a firm. */
  static boolean is(Sequence words, int from) {
    for (int i = from + 1; i < words.size() && i - from < LONGEST; i++) {
      if (form(words, i) > i) {
        return true;
      }
    }
    return false;
  }

  private static int start(Sequence words, int form) {
    int start = form;
    int i = form;
    while (i > 0 && form - i < LONGEST && near(words, i, i == form)) {
      i--;
      boolean label = !words.loose() && words.at(i).upper() && words.at(i).length() > 4;
      boolean verb = words.at(i).opens() && words.common(i) && words.connector(i + 1);
      if ((label || verb) && start < form) {
        break;
      }
      boolean head = words.loose() && (i == form - 1 || !Institutions.type(words, i).isEmpty());
      if (words.proper(i) || head || words.digits(i)) {
        start = i;
      } else if (!words.connector(i)) {
        break;
      }
    }
    return start;
  }

  private static boolean near(Sequence words, int i, boolean last) {
    String gap = words.gap(i);
    return words.joined(i) || gap.equals(" & ") || (last && gap.equals(", "));
  }

  /** A proper name where somebody works that is no country and no generic body. */
  private static void named(Sequence words, Gazetteer places, int from, Spans spans) {
    int end = from;
    boolean unusual = false;
    for (int i = from; i < words.size() && i - from < LONGEST; i++) {
      boolean link = words.connector(i) && words.proper(i + 1) && words.joined(i + 1);
      if ((i > from && !words.joined(i) && !JOINS.contains(words.gap(i)))
          || !(words.proper(i) || link)) {
        break;
      }
      unusual |= !words.ordinary(i) && !words.connector(i);
      end = i + 1;
    }
    boolean place = places.larger(from) >= end || places.end(from) >= end;
    boolean upper = words.at(from).upper() && !words.loose();
    boolean letters = upper || words.at(from).length() <= LONGEST_ACRONYM;
    boolean acronym = (end == from + 1 && letters) || places.nothing(from, end);
    if (unusual && !place && !acronym) {
      spans.add(words.at(from).start(), words.at(end - 1).end(), Kind.ORG, 0.5);
    }
  }
}
