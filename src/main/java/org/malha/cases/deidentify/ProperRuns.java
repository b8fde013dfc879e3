package org.malha.cases.deidentify;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of every day that stand as a name does: several capitals after an article, "a Doce Aurora".
 */
final class ProperRuns {
  /** What the trade writes with capitals though it names nobody. */
  static final Set<String> TERMS =
      Sequence.set(
          "modelo medida medidas apoio plano programa projeto projecto servico servicos lei codigo"
              + " rendimento complemento abono acordo tribunal ministerio direcao direccao comissao"
              + " nucleo equipa conselho camara junta seguranca acao accao contrato tecnico tecnica"
              + " diretor diretora director directora presidente regulamento relatorio informacao"
              + " processo ficha estatuto convencao carta declaracao dia semana assistente educador"
              + " educadora psicologo psicologa confianca prestacao pensao subsidio rede gabinete"
              + " centro linha unidade cuidados medico medica ordem direitos politica sistema teoria"
              + " intervencao terapia escala indice manual guia norma metodo abordagem boletim diario"
              + " uniao estado republica instituto agencia provedor caixa banco ministra secretario estrategia");

  private static final Set<String> PSEUDONYMS =
      Sequence.set("pessoa profissional person professional");
  private static final Set<String> ARTICLES =
      Sequence.set("o a na no da do ao pela pelo num numa the");
  private static final Phrases KNOWN =
      Phrases.read("not-identifying.txt", "larger-areas.txt", "institutions.txt");
  private static final Pattern HALF =
      Pattern.compile(
          "(?:Pessoa|Profissional|Person|Professional) [A-Z]{1,2}(?![\\p{L}\\d])[ \\u00a0]{1,3}"
              + "((?:d[aeo]s?[ \\u00a0]{1,3})?(?!Pess|Prof|Pers)\\p{Lu}\\p{Ll}{2,20}+)"
              + "(?![\\p{L} ]{0,20}:)"
              + "|\\](?: |, )((?:CCI|C\\.C\\.I\\.|CP|cx\\.|caixa|apartado) ?\\d{1,6})"
              + "|\\][ -]([A-Z]{2})(?![\\p{L}\\d:])"
              + "|(?<![\\p{L}\\d])([A-Z]{1,3}-)\\[");

  private ProperRuns() {}

  /** The runs of a text in which capitals say something. */
  static Set<String> in(Sequence words) {
    Set<String> runs = new LinkedHashSet<>();
    for (int i = 1; i < words.size() && !words.loose(); i++) {
      int end = i;
      while (end < words.size()
          && (end == i || words.gap(end).equals(" "))
          && words.capital(end)
          && !words.at(end).upper()) {
        end++;
      }
      boolean article = words.oneOf(i - 1, ARTICLES) && words.gap(i).equals(" ");
      if (end > i + 1 && article && !ours(words, i, end)) {
        runs.add(words.text(i, end));
      }
      i = Math.max(i, end - 1);
    }
    return runs;
  }

  private static boolean ours(Sequence words, int from, int to) {
    boolean title = words.oneOf(from, TERMS) || words.at(from).length() < 3;
    for (int i = from; i < to; i++) {
      title |= KNOWN.end(words, i) > i || Numerals.month(words, i) || pseudonym(words, i);
    }
    return title;
  }

  private static boolean pseudonym(Sequence words, int i) {
    return words.oneOf(i, PSEUDONYMS)
        && i + 1 < words.size()
        && words.at(i + 1).upper()
        && words.at(i + 1).length() <= 2;
  }

  /** What is glued to a replacement, or stands beside it, as if it were its other half. */
  static Set<String> halves(String redacted) {
    Set<String> halves = new LinkedHashSet<>();
    Matcher matcher = HALF.matcher(redacted);
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.group(group) != null) {
          halves.add(matcher.group(group));
        }
      }
    }
    return halves;
  }
}
