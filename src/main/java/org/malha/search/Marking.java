package org.malha.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Marks in a text what was looked for, in the form in which it stands there, and cuts out the place
 * where most of it stands together.
 */
final class Marking {
  private static final int LENGTH = 240;

  /**
   * Words that are marked where they stand in this order.
   *
   * @param words for each the terms of which one must be met
   * @param offsets how many words after the first each stands
   */
  record Row(List<Set<String>> words, List<Integer> offsets) {
    static Row of(Set<String> terms) {
      return new Row(List.of(terms), List.of(0));
    }

    /** A name: its telling words, as far apart as they stand in it. */
    static Row of(Vocabulary.Name name, Kin kin) {
      List<String> forms = Words.forms(name.text());
      boolean any = forms.stream().anyMatch(form -> !StopWords.contains(form));
      var words = new ArrayList<Set<String>>();
      var offsets = new ArrayList<Integer>();
      int first = -1;
      for (int i = 0; i < forms.size(); i++) {
        if (!any || !StopWords.contains(forms.get(i))) {
          first = first < 0 ? i : first;
          words.add(kin.of(forms.get(i), name.language()).near().keySet());
          offsets.add(i - first);
        }
      }
      return new Row(words, offsets);
    }
  }

  private record Stretch(int start, int end, int row) {}

  private final List<Row> rows;
  private final Set<String> firsts = new HashSet<>();
  private final List<String> beginnings = new ArrayList<>();

  Marking(List<Row> rows) {
    this.rows = rows;
    for (Row row : rows) {
      Set<String> first = row.words().get(0);
      firsts.addAll(first);
      @Nullable String beginning = beginning(first);
      if (beginning != null) {
        beginnings.add(beginning);
      }
    }
  }

  /** What is to be marked in what was found. */
  static Marking of(Understood said) {
    Kin kin = said.kin();
    var rows = new ArrayList<Row>();
    for (Question.Clause clause : said.wanted()) {
      clause.any().forEach(atom -> rows(atom, kin, rows));
      said.near(clause).forEach(near -> rows.add(Row.of(kin.of(near).all())));
    }
    for (Vocabulary.Name name : said.alsoSearched()) {
      rows.add(Row.of(name, kin));
    }
    return new Marking(rows);
  }

  private static void rows(Question.Atom atom, Kin kin, List<Row> rows) {
    switch (atom.kind()) {
      case WORD -> rows.add(Row.of(kin.of(atom.forms().get(0)).all()));
      case BEGINNING -> rows.add(Row.of(Set.of(atom.forms().get(0) + "*")));
      case COMPOUND -> {
        rows.add(Row.of(kin.of(String.join("", atom.forms())).all()));
        atom.forms().stream()
            .filter(form -> !StopWords.contains(form))
            .forEach(form -> rows.add(Row.of(kin.of(form).all())));
      }
      case PHRASE -> {
        var offsets = new ArrayList<Integer>();
        for (int i = 0; i < atom.forms().size(); i++) {
          offsets.add(i);
        }
        rows.add(new Row(atom.forms().stream().<Set<String>>map(Set::of).toList(), offsets));
      }
    }
  }

  /** The whole text. */
  List<Piece> whole(String text) {
    return pieces(text, 0, text.length(), found(text));
  }

  /** The part of the text that tells most, or its beginning; about 240 characters. */
  List<Piece> part(String text) {
    List<Stretch> found = found(text);
    if (text.length() <= LENGTH) {
      return pieces(text, 0, text.length(), found);
    }
    return cut(text, found.isEmpty() ? 0 : begin(text, best(found)), found);
  }

  /** The beginning of the text, where a definition stands; about 240 characters. */
  List<Piece> beginning(String text) {
    return cut(text, 0, found(text));
  }

  private static List<Piece> cut(String text, int start, List<Stretch> found) {
    int end = Math.min(text.length(), start + LENGTH);
    if (end < text.length()) {
      int space = text.lastIndexOf(' ', end);
      end = space > start + LENGTH / 2 ? space : end;
    }
    var pieces = new ArrayList<Piece>();
    if (start > 0) {
      pieces.add(new Piece("… ", false));
    }
    pieces.addAll(pieces(text, start, end, found));
    if (end < text.length()) {
      pieces.add(new Piece(" …", false));
    }
    return pieces;
  }

  /** Where a window begins in which the most different rows stand. */
  private static int best(List<Stretch> found) {
    int best = 0;
    int most = -1;
    for (int i = 0; i < found.size() && i < 400; i++) {
      int first = found.get(i).start();
      long rows =
          found.stream()
              .skip(i)
              .takeWhile(s -> s.end() <= first + LENGTH - 40)
              .map(Stretch::row)
              .distinct()
              .count();
      if (rows > most) {
        most = (int) rows;
        best = first;
      }
    }
    return best;
  }

  /** A little before, where a sentence or at least a word begins. */
  private static int begin(String text, int at) {
    int from = Math.max(0, at - 70);
    if (from == 0) {
      return 0;
    }
    int sentence = text.lastIndexOf(". ", at);
    if (sentence >= from) {
      return sentence + 2;
    }
    int space = text.indexOf(' ', from);
    int start = space >= 0 && space < at ? space + 1 : at;
    return start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
  }

  private static List<Piece> pieces(String text, int start, int end, List<Stretch> found) {
    var pieces = new ArrayList<Piece>();
    int at = start;
    for (Stretch stretch : found) {
      if (stretch.start() >= at && stretch.end() <= end) {
        if (stretch.start() > at) {
          pieces.add(new Piece(text.substring(at, stretch.start()), false));
        }
        pieces.add(new Piece(text.substring(stretch.start(), stretch.end()), true));
        at = stretch.end();
      }
    }
    if (at < end) {
      pieces.add(new Piece(text.substring(at, end), false));
    }
    return pieces;
  }

  private List<Stretch> found(String text) {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<Words.Word> all = Words.in(text);
    var words = new ArrayList<Words.Word>(all.size());
    var found = new ArrayList<Stretch>();
    for (Words.Word word : all) {
      if (!word.whole()) {
        words.add(word);
      } else if (alone(word.form())) {
        found.add(new Stretch(word.start(), word.end(), 0));
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (begins(words.get(i).form())) {
        @Nullable Stretch longest = longest(words, i);
        if (longest != null) {
          found.add(longest);
        }
      }
    }
    found.sort(Comparator.comparingInt(Stretch::start));
    return found;
  }

  /** Whether any row may stand here; for most words none can. */
  private boolean begins(String form) {
    if (firsts.contains(form)) {
      return true;
    }
    for (String beginning : beginnings) {
      if (form.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  private boolean alone(String form) {
    for (Row row : rows) {
      if (row.words().size() == 1 && meets(row.words().get(0), form)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Stretch longest(List<Words.Word> words, int at) {
    @Nullable Stretch longest = null;
    for (int r = 0; r < rows.size(); r++) {
      Row row = rows.get(r);
      if (stands(row, words, at)) {
        int last = at + row.offsets().get(row.offsets().size() - 1);
        var stretch = new Stretch(words.get(at).start(), words.get(last).end(), r);
        if (longest == null || stretch.end() > longest.end()) {
          longest = stretch;
        }
      }
    }
    return longest;
  }

  private static boolean stands(Row row, List<Words.Word> words, int at) {
    for (int w = 0; w < row.words().size(); w++) {
      int where = at + row.offsets().get(w);
      if (where >= words.size() || !meets(row.words().get(w), words.get(where).form())) {
        return false;
      }
    }
    return true;
  }

  private static boolean meets(Set<String> wanted, String form) {
    if (wanted.contains(form)) {
      return true;
    }
    @Nullable String beginning = beginning(wanted);
    return beginning != null && form.startsWith(beginning);
  }

  /** Something that begins so, which is written with a star and stands alone. */
  private static @Nullable String beginning(Set<String> wanted) {
    String first = wanted.iterator().next();
    return wanted.size() == 1 && first.endsWith("*")
        ? first.substring(0, first.length() - 1)
        : null;
  }
}
