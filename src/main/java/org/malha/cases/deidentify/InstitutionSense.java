package org.malha.cases.deidentify;

import java.util.Set;

/** Whether what stands behind the head of an institution is a name, and no ordinary speech. */
final class InstitutionSense {
  private static final Set<String> SHELTERED =
      Sequence.set(
          "acolhid fugid fugiu institucionaliz vaga integrad colocad resident entrou saiu");

  /** What a capital makes no name of. */
  private static final Set<String> NOTIONS =
      Sequence.set(
          "leitura parentalidade parental memoria servico servicos civil leis lei contas ministros"
              + " freguesias freguesia municipios direitos direito portuguesa portugues portugal"
              + " nacional europeia europeu internacional mundial catolica evangelica gnr psp inem"
              + " respostas resposta referencia aprendizagem estudo emprego formacao competencias"
              + " partilha historia arte artes culinaria costura informatica vida saudavel saudaveis"
              + " segura feliz ativo ativa seguro amiga amigo aberto aberta inclusiva inclusivo piloto"
              + " mae modelo tipo propria proprio nova novo unica particular particulares proximidade"
              + " mulheres homens consumidores doentes cuidadores pares ajuda mutua emergencia origem"
              + " acolhedora alojamento abrigada utente utentes dia verao ferias ano periodo turma"
              + " adultos adulto adulta virtual digital total parcial tecnica tecnico equipa rede"
              + " intervencao precoce especial artigo alta plano trabalho interno comum unico");

  private static final Set<String> USUAL =
      Sequence.set(
          "central avenida estrela progresso moderna moderno ideal popular sport primavera");

  private static final Set<String> ARTICLES =
      Sequence.set("o a os as no na nos nas do da ao pelo pela");

  private static final Set<String> HE = Set.of("o", "os");

  private InstitutionSense() {}

  /** Whether the words between are a name, for a head that is so sure. */
  static boolean sure(Sequence words, Gazetteer places, int head, int body, int end, String sure) {
    int first = body;
    while (first < end && (words.connector(first) || InstitutionNames.type(words, first))) {
      first++;
    }
    if (first >= end || notions(words, first, end)) {
      return false;
    }
    boolean linked = first > body;
    boolean proper = false;
    for (int i = first; i < end; i++) {
      boolean known = words.loose() && (places.name(i, i + 1) || places.end(i) > i + 1);
      proper |= known || words.proper(i) || InstitutionNames.saint(words, i);
    }
    boolean place = linked && places.end(first) >= end;
    boolean quoted = words.gap(body).indexOf('"') >= 0;
    boolean upper = words.capital(head);
    boolean named = upper && !words.at(head).upper() && !words.at(head).opens();
    return switch (sure) {
      case "firm" -> proper || quoted || (words.loose() && linked);
      case "common" ->
          (proper || quoted || (place && words.loose())) && (upper || words.loose() || !place);
      case "acronym" ->
          (words.at(head).upper() || words.loose())
              && (linked || !words.loose() || words.at(head).length() > 2)
              && (proper || place);
      case "trade" ->
          quoted
              || (proper && (!place || upper))
              || (words.loose()
                  && (place
                      || ((!linked || words.oneOf(body, HE))
                          && (end - body > 1
                              || !words.everyday(first)
                              || words.oneOf(first, USUAL)))));
      case "capital" -> words.loose() ? lower(words, body, first, end) : named && proper;
      case "house" ->
          linked
              ? (words.loose() ? sheltered(words, head) : named && proper)
              : named && proper && words.oneOf(head - 1, ARTICLES) && !place(places, first, end);
      case "goods" ->
          words.loose() ? firm(words, end) || places.name(first, first + 1) : named && proper;
      default -> false;
    };
  }

  /** "granitos do tua", "viveiros são josé": what is said of where, or a saint. */
  private static boolean lower(Sequence words, int body, int first, int end) {
    boolean linked = first > body;
    return linked
        ? Set.of("do", "da", "de").contains(words.folded(body)) && !words.common(end - 1)
        : InstitutionNames.saint(words, first);
  }

  private static boolean place(Gazetteer places, int from, int to) {
    return places.end(from) >= to || places.name(from, to);
  }

  /** Whether all words speak of the work, as in "Clube de Leitura". */
  private static boolean notions(Sequence words, int from, int end) {
    for (int i = from; i < end; i++) {
      if (!words.connector(i) && !InstitutionNames.type(words, i) && !words.oneOf(i, NOTIONS)) {
        return false;
      }
    }
    return true;
  }

  /** "acolhida na casa ...", "fugiu da casa ...": a house for those who have none. */
  private static boolean sheltered(Sequence words, int head) {
    String verb = words.folded(head - 2);
    return SHELTERED.stream().anyMatch(verb::startsWith);
  }

  private static boolean firm(Sequence words, int end) {
    return words.oneOf(end - 1, Set.of("filhos", "irmaos", "filho", "irmao", "lda"));
  }
}
