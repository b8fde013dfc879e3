package org.malha.cases.deidentify;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import morfologik.fsa.FSA;

/** One way through an automaton along all spellings of a word. */
final class Spellings {
  private static final String ACCENTED = "aceinouy";
  private static final int LESS_BY_ACCENTS = 3;

  /** The first byte of a letter with an accent, in UTF-8. */
  private static final int ACCENT = 0xC3;

  private final String exact;
  private final String folded;
  private final boolean accents;
  private boolean asWritten = true;
  boolean beginning;
  boolean reached;
  int common;
  int proper;
  int parts;

  Spellings(String word) {
    exact = word.toLowerCase(Locale.ROOT);
    folded = Folding.fold(word);
    accents = !exact.equals(folded);
  }

  void frequency(boolean capital, String rest) {
    int value = rest.isEmpty() ? 1 : Math.max(1, rest.charAt(0) - 'A' + 1);
    value = asWritten ? value : Math.max(1, value - LESS_BY_ACCENTS);
    if (capital) {
      proper = Math.max(proper, value);
    } else {
      common = Math.max(common, value);
    }
  }

  void parts(boolean capital, String rest) {
    parts |= Part.of(rest.substring(rest.lastIndexOf('_') + 1));
  }

  /** Goes on at a node with the letter at an index; every letter is one or two bytes here. */
  void follow(Crossroads words, int node, int at, boolean capital, Sink sink) {
    FSA automaton = words.automaton();
    if (at == exact.length()) {
      reached |= !capital;
      if (beginning) {
        return;
      }
      int separator = automaton.getArc(node, (byte) '_');
      if (separator != 0 && !automaton.isArcTerminal(separator)) {
        drain(automaton, automaton.getEndNode(separator), new byte[64], 0, capital, sink);
      }
      return;
    }
    char wanted = folded.charAt(at);
    int[] table = words.table(node);
    if (table != null) {
      at(words, table, at, capital, sink);
      return;
    }
    for (int arc = automaton.getFirstArc(node); arc != 0; arc = automaton.getNextArc(arc)) {
      int label = automaton.getArcLabel(arc) & 0xFF;
      if (label == wanted || (label < 0x80 && Character.toLowerCase(label) == wanted)) {
        step(words, arc, (char) label, at, capital, sink);
      } else if (label == ACCENT && ACCENTED.indexOf(wanted) >= 0) {
        accented(words, arc, at, capital, sink);
      }
    }
  }

  /** The same where the arcs need not be gone through. */
  private void at(Crossroads words, int[] table, int at, boolean capital, Sink sink) {
    char wanted = folded.charAt(at);
    if (wanted < table.length && table[wanted] != 0) {
      step(words, table[wanted], wanted, at, capital, sink);
    }
    if (wanted >= 'a' && wanted <= 'z' && table[wanted - 'a' + 'A'] != 0) {
      step(words, table[wanted - 'a' + 'A'], (char) (wanted - 'a' + 'A'), at, capital, sink);
    }
    if (ACCENTED.indexOf(wanted) >= 0 && table[ACCENT] != 0) {
      accented(words, table[ACCENT], at, capital, sink);
    }
  }

  /** The second byte of a letter with an accent. */
  private void accented(Crossroads words, int first, int at, boolean capital, Sink sink) {
    FSA automaton = words.automaton();
    if (automaton.isArcTerminal(first)) {
      return;
    }
    int node = automaton.getEndNode(first);
    for (int arc = automaton.getFirstArc(node); arc != 0; arc = automaton.getNextArc(arc)) {
      char letter = (char) (0xC0 + (automaton.getArcLabel(arc) & 0x3F));
      if (Folding.fold(letter) == folded.charAt(at)) {
        step(words, arc, letter, at, capital, sink);
      }
    }
  }

  private void step(Crossroads words, int arc, char letter, int at, boolean capital, Sink sink) {
    boolean same = Character.toLowerCase(letter) == exact.charAt(at);
    if ((same || !accents) && !words.automaton().isArcTerminal(arc)) {
      boolean upper = capital || (at == 0 && Character.isUpperCase(letter));
      boolean before = asWritten;
      asWritten &= same;
      follow(words, words.automaton().getEndNode(arc), at + 1, upper, sink);
      asWritten = before;
    }
  }

  private void drain(FSA automaton, int node, byte[] rest, int length, boolean up, Sink sink) {
    for (int arc = automaton.getFirstArc(node);
        arc != 0 && length < rest.length;
        arc = automaton.getNextArc(arc)) {
      rest[length] = automaton.getArcLabel(arc);
      if (automaton.isArcFinal(arc)) {
        sink.take(up, new String(rest, 0, length + 1, StandardCharsets.UTF_8));
      }
      if (!automaton.isArcTerminal(arc)) {
        drain(automaton, automaton.getEndNode(arc), rest, length + 1, up, sink);
      }
    }
  }

  /** Takes what follows the separator after a word that was found. */
  interface Sink {
    void take(boolean capital, String rest);
  }
}
