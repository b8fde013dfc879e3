package org.malha.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody typed, read leniently: words, {@code "these words together"}, {@code this OU that},
 * {@code -without}, {@code beginning*}. There is no wrong question: what cannot be understood is
 * read as words, and what is too long is cut.
 *
 * @param clauses all of which are wanted, or as many as can be had
 * @param said the first words as they were typed, those that say nothing among them
 * @param cut whether something was left out because it was too much
 */
record Question(List<Clause> clauses, List<String> said, boolean cut) {
  /** Characters that are read. */
  static final int LONGEST = 500;

  private static final int MOST_ATOMS = 24;
  private static final int MOST_PHRASE = 24;
  private static final int SHORTEST_BEGINNING = 3;

  /** How the words of an atom are looked for. */
  enum Kind {
    /** One word, with its relatives. */
    WORD,
    /** Words joined by hyphens: in this order or written together. */
    COMPOUND,
    /** Words between quotation marks: these forms in this order. */
    PHRASE,
    /** What begins so. */
    BEGINNING
  }

  /**
   * Something to look for.
   *
   * @param forms its folded words, at least one
   */
  record Atom(Kind kind, List<String> forms) {
    /** As people would type it. */
    String said() {
      return switch (kind) {
        case WORD -> forms.get(0);
        case COMPOUND -> String.join("-", forms);
        case PHRASE -> "\"" + String.join(" ", forms) + "\"";
        case BEGINNING -> forms.get(0) + "*";
      };
    }
  }

  /**
   * One of several atoms, or none of them.
   *
   * @param unwanted whether what has it is left out
   */
  record Clause(List<Atom> any, boolean unwanted) {
    /** Whether it is a single plain word. */
    boolean word() {
      return any.size() == 1 && !unwanted && any.get(0).kind() == Kind.WORD;
    }

    /** Whether it must be met whatever else is not. */
    boolean strict() {
      return any.stream().anyMatch(atom -> atom.kind() == Kind.PHRASE);
    }

    /** As people would type it. */
    String said() {
      return (unwanted ? "-" : "") + String.join(" OU ", any.stream().map(Atom::said).toList());
    }
  }

  /** Reads what was typed. */
  static Question of(String typed) {
    boolean cut = typed.length() > LONGEST;
    List<Clause> all = new Reading(cut ? typed.substring(0, LONGEST) : typed).clauses();
    List<Clause> telling = all.stream().filter(clause -> !saysNothing(clause)).toList();
    boolean nothingLeft = telling.stream().allMatch(Clause::unwanted);
    List<Clause> kept = nothingLeft ? all : telling;
    List<Clause> fitting = fitting(kept);
    return new Question(
        fitting,
        Words.forms(typed.substring(0, Math.min(typed.length(), 100))),
        cut || !fitting.equals(kept));
  }

  /** As many of the clauses, and of what they name, as one question may ask. */
  private static List<Clause> fitting(List<Clause> clauses) {
    var fitting = new ArrayList<Clause>();
    int room = MOST_ATOMS;
    for (Clause clause : clauses) {
      List<Atom> any = clause.any().subList(0, Math.min(room, clause.any().size()));
      if (!any.isEmpty()) {
        fitting.add(new Clause(any, clause.unwanted()));
        room -= any.size();
      }
    }
    return List.copyOf(fitting);
  }

  private static boolean saysNothing(Clause clause) {
    return clause.any().stream()
        .allMatch(atom -> atom.kind() == Kind.WORD && StopWords.contains(atom.forms().get(0)));
  }

  /** What is wanted. */
  List<Clause> wanted() {
    return clauses.stream().filter(clause -> !clause.unwanted()).toList();
  }

  /** What is left out. */
  List<Clause> unwanted() {
    return clauses.stream().filter(Clause::unwanted).toList();
  }

  /** As people would type it without one of its clauses. */
  String without(Clause one) {
    return String.join(
        " ", clauses.stream().filter(clause -> clause != one).map(Clause::said).toList());
  }

  /** One way through what was typed. */
  private static final class Reading {
    private final String typed;
    private final List<Clause> clauses = new ArrayList<>();
    private int at;
    private boolean not;
    private boolean or;

    Reading(String typed) {
      this.typed = typed;
    }

    List<Clause> clauses() {
      while (at < typed.length()) {
        char c = typed.charAt(at);
        if (quote(c)) {
          phrase();
        } else if (separates(c)) {
          at++;
          not = false;
        } else if ((c == '-' || c == '!') && beginsHere()) {
          at++;
          not = true;
        } else {
          chunk();
        }
      }
      return clauses;
    }

    private boolean beginsHere() {
      boolean start = at == 0 || separates(typed.charAt(at - 1));
      return start && at + 1 < typed.length() && !separates(typed.charAt(at + 1));
    }

    private static boolean separates(char c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean quote(char c) {
      return c == '"' || c == '“' || c == '”' || c == '«' || c == '»' || c == '„';
    }

    private void phrase() {
      int end = at + 1;
      while (end < typed.length() && !quote(typed.charAt(end))) {
        end++;
      }
      List<String> forms = Words.forms(typed.substring(at + 1, end));
      at = Math.min(end + 1, typed.length());
      if (!forms.isEmpty()) {
        add(new Atom(Kind.PHRASE, forms.subList(0, Math.min(forms.size(), MOST_PHRASE))));
      }
    }

    private void chunk() {
      int end = at;
      while (end < typed.length() && !separates(typed.charAt(end)) && !quote(typed.charAt(end))) {
        end++;
      }
      String chunk = typed.substring(at, end);
      at = end;
      if (chunk.equals("OR") || chunk.equals("OU") || chunk.equals("|") || chunk.equals("||")) {
        or = !clauses.isEmpty();
      } else if (!chunk.equals("AND") && !chunk.equals("&&")) {
        atoms(chunk);
      }
    }

    private void atoms(String chunk) {
      boolean negative = not;
      List<Words.Word> words = Words.in(chunk);
      boolean beginning = chunk.endsWith("*");
      for (int i = 0; i < words.size(); i++) {
        Words.Word word = words.get(i);
        not = negative;
        boolean compound = i + 1 < words.size() && words.get(i + 1).whole();
        if (compound) {
          int whole = i + 1;
          i = lastPart(words, whole);
          add(new Atom(Kind.COMPOUND, forms(words, whole, i)));
        } else if (!word.whole()) {
          boolean last = i == words.size() - 1;
          boolean open = beginning && last && word.form().length() >= SHORTEST_BEGINNING;
          add(new Atom(open ? Kind.BEGINNING : Kind.WORD, List.of(word.form())));
        }
      }
      not = false;
    }

    private static int lastPart(List<Words.Word> words, int whole) {
      int last = whole;
      while (last + 1 < words.size() && words.get(last + 1).end() <= words.get(whole).end()) {
        last++;
      }
      return last;
    }

    private static List<String> forms(List<Words.Word> words, int whole, int last) {
      var forms = new ArrayList<String>();
      forms.add(words.get(whole - 1).form());
      for (int i = whole + 1; i <= last; i++) {
        forms.add(words.get(i).form());
      }
      return forms;
    }

    private void add(Atom atom) {
      int last = clauses.size() - 1;
      if (or && last >= 0 && !clauses.get(last).unwanted() && !not) {
        var any = new ArrayList<>(clauses.get(last).any());
        any.add(atom);
        clauses.set(last, new Clause(List.copyOf(any), false));
      } else if (clauses.size() < 4 * MOST_ATOMS) {
        clauses.add(new Clause(List.of(atom), not));
      }
      or = false;
      not = false;
    }
  }
}
