package org.malha.cases.deidentify;

import java.util.Set;

/**
 * Finds institutions and firms that everybody calls by their bare name: hospitals, chains of shops,
 * shopping centres. A name that is also something else counts where somebody is or works there.
 */
final class WellKnown implements Places.Part {
  private static final Phrases NAMES = Phrases.read("well-known.txt");
  private static final Set<String> THERE =
      Sequence.set("no na nos nas ao do da dos das pelo pela at in from");
  private static final Set<String> WORK =
      Sequence.set(
          "trabalha trabalham trabalhar trabalhou trabalhava trabalho trab emprego turno turnos"
              + " compras caixa repositora repositor funcionaria funcionario seguranca limpezas"
              + " loja supermercado ordenado contrato despedido despedida works worked job");
  private static final Set<String> PLAY =
      Sequence.set("joga jogar jogou jogava treina treinar treinos treino futebol bola jogador");
  private static final int BACK = 4;
  private static final int LONG = 8;

  @Override
  public void find(Sequence words, Spans spans) {
    for (int i = 0; i < words.size(); i++) {
      int end = name(words, i);
      if (end > i && !spans.touches(words.at(i).start(), words.at(end - 1).end())) {
        spans.add(words.at(i).start(), words.at(end - 1).end(), Kind.ORG, 0.7);
        i = end - 1;
      }
    }
  }

  private static int name(Sequence words, int i) {
    if (!words.loose() && !words.capital(i)) {
      return i;
    }
    boolean there = words.oneOf(i - 1, THERE) && words.joined(i);
    if (there && club(words, i)) {
      return i + 1;
    }
    int end = NAMES.end(words, i);
    boolean meant =
        switch (NAMES.value(words, i, end)) {
          case "clear" -> true;
          case "there" -> there;
          case "work" -> there && before(words, i, WORK);
          default -> false;
        };
    return meant ? end : i;
  }

  /** "joga no alvaladense": a club is called as the people of its place. */
  private static boolean club(Sequence words, int i) {
    boolean ending = words.folded(i).endsWith("ense") && words.at(i).length() >= LONG;
    return ending && before(words, i, PLAY);
  }

  private static boolean before(Sequence words, int i, Set<String> some) {
    for (int k = i - 1; k >= 0 && i - k <= BACK; k--) {
      if (words.oneOf(k, some)) {
        return true;
      }
    }
    return false;
  }
}
