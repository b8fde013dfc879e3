package org.malha.cases.deidentify;

import java.util.HashMap;
import java.util.Map;
import morfologik.fsa.FSA;
import org.jspecify.annotations.Nullable;

/**
 * An automaton with a table for each node near its root. They have the most arcs, one of which
 * would be found only by going through those before it, and every word passes them.
 */
final class Crossroads {
  private static final int LABELS = 256;
  private static final int DEPTH = 2;

  private final FSA automaton;
  private final Map<Integer, int[]> tables = new HashMap<>();

  Crossroads(FSA automaton) {
    this.automaton = automaton;
    table(automaton.getRootNode(), DEPTH);
  }

  private void table(int node, int depth) {
    int[] arcs = new int[LABELS];
    tables.put(node, arcs);
    for (int arc = automaton.getFirstArc(node); arc != 0; arc = automaton.getNextArc(arc)) {
      arcs[automaton.getArcLabel(arc) & 0xFF] = arc;
      if (depth > 1 && !automaton.isArcTerminal(arc)) {
        table(automaton.getEndNode(arc), depth - 1);
      }
    }
  }

  FSA automaton() {
    return automaton;
  }

  int root() {
    return automaton.getRootNode();
  }

  /** The arcs of a node by their labels, 0 where there is none; null for most nodes. */
  int @Nullable [] table(int node) {
    return tables.get(node);
  }
}
