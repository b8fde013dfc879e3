package org.malha.discussions;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A piece of two texts that are compared, and what happened to it. */
public record Difference(Change change, String text) {
  private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\s]");
  private static final Pattern LINE = Pattern.compile("[^\n]*\n|[^\n]+");

  // Comparing takes time with the square of the number of pieces.
  private static final int MOST_WORDS = 6_000;
  private static final int MOST_LINES = 2_000;

  /** What happened to a piece of text. */
  public enum Change {
    KEPT,
    REMOVED,
    ADDED
  }

  /** Whether only the earlier text has it. */
  public boolean removed() {
    return change == Change.REMOVED;
  }

  /** Whether only the later text has it. */
  public boolean added() {
    return change == Change.ADDED;
  }

  /**
   * The pieces in reading order, word by word, or line by line where texts are very long, or all at
   * once where even the lines are too many; what was removed stands before what took its place.
   */
  public static List<Difference> between(String before, String after) {
    List<String> old = pieces(WORD, before);
    List<String> now = pieces(WORD, after);
    return old.size() + now.size() > MOST_WORDS ? lineByLine(before, after) : between(old, now);
  }

  private static List<Difference> lineByLine(String before, String after) {
    List<String> old = pieces(LINE, before);
    List<String> now = pieces(LINE, after);
    return old.size() > MOST_LINES || now.size() > MOST_LINES
        ? whole(before, after)
        : between(old, now);
  }

  private static List<Difference> whole(String before, String after) {
    var found = new ArrayList<Difference>();
    if (before.equals(after)) {
      add(found, Change.KEPT, before);
    } else {
      add(found, Change.REMOVED, before);
      add(found, Change.ADDED, after);
    }
    return found;
  }

  private static List<Difference> between(List<String> old, List<String> now) {
    var found = new ArrayList<Difference>();
    var removed = new StringBuilder();
    var added = new StringBuilder();
    int done = 0;
    var algorithm = new MyersDiffWithLinearSpace<String>();
    for (AbstractDelta<String> delta : DiffUtils.diff(old, now, algorithm).getDeltas()) {
      int start = delta.getSource().getPosition();
      if (start > done) {
        changed(found, removed, added);
        add(found, Change.KEPT, String.join("", old.subList(done, start)));
      }
      delta.getSource().getLines().forEach(removed::append);
      delta.getTarget().getLines().forEach(added::append);
      done = start + delta.getSource().size();
    }
    changed(found, removed, added);
    add(found, Change.KEPT, String.join("", old.subList(done, old.size())));
    return found;
  }

  private static void changed(List<Difference> found, StringBuilder removed, StringBuilder added) {
    add(found, Change.REMOVED, removed.toString());
    add(found, Change.ADDED, added.toString());
    removed.setLength(0);
    added.setLength(0);
  }

  private static List<String> pieces(Pattern piece, String text) {
    return piece.matcher(text).results().map(MatchResult::group).toList();
  }

  private static void add(List<Difference> found, Change change, String text) {
    if (!text.isEmpty()) {
      found.add(new Difference(change, text));
    }
  }
}
