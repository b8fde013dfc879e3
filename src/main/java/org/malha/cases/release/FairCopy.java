package org.malha.cases.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** The text as it will read, knowing of each stretch where it comes from. */
final class FairCopy {
  /** Where a stretch comes from. */
  enum Origin {
    /** As it was written. */
    WRITTEN,
    /** As it was written, by a decision about a passage. */
    KEPT,
    /** What the finder or we put in place of a passage. */
    OURS,
    /** What the author put in place of a passage. */
    OWN
  }

  /**
   * A stretch.
   *
   * @param start in the text as it will read
   * @param sent where it begins in the sheet
   */
  record Stretch(int start, int end, Origin origin, int sent, @Nullable Passage passage) {
    boolean touches(int from, int to) {
      return start < to && from < end;
    }
  }

  private record Place(int start, int end, Passage passage, Occurrence occurrence) {}

  private final Sheet sheet;
  private final StringBuilder text = new StringBuilder();
  private final List<Stretch> stretches = new ArrayList<>();
  private final SequencedMap<String, String> fields = new LinkedHashMap<>();
  private final SequencedMap<String, List<Piece>> pieces = new LinkedHashMap<>();

  FairCopy(Sheet sheet, List<Passage> passages) {
    this.sheet = sheet;
    Map<String, List<Place>> places = places(passages);
    for (Sheet.Field field : sheet.fields()) {
      text.append(fields.isEmpty() ? "" : Sheet.BETWEEN);
      int from = text.length();
      write(field, places.getOrDefault(field.name(), List.of()));
      fields.put(field.name(), text.substring(from));
    }
  }

  private static Map<String, List<Place>> places(List<Passage> passages) {
    Map<String, List<Place>> places = new LinkedHashMap<>();
    for (Passage passage : passages) {
      for (Occurrence one : passage.occurrences()) {
        places
            .computeIfAbsent(one.field(), field -> new ArrayList<>())
            .add(new Place(one.start(), one.end(), passage, one));
      }
    }
    places.values().forEach(list -> list.sort((a, b) -> Integer.compare(a.start(), b.start())));
    return places;
  }

  private void write(Sheet.Field field, List<Place> places) {
    List<Piece> pieces = new ArrayList<>();
    int last = field.start();
    for (Place place : places) {
      written(last, field.start() + place.start(), pieces);
      Passage passage = place.passage();
      Occurrence one = place.occurrence();
      int start = text.length();
      text.append(passage.instead(one));
      Origin origin =
          passage.stays(one) ? Origin.KEPT : own(passage.decision()) ? Origin.OWN : Origin.OURS;
      stretches.add(
          new Stretch(start, text.length(), origin, field.start() + place.start(), passage));
      pieces.add(new Piece(one.words(), passage, one));
      last = field.start() + place.end();
    }
    written(last, field.end(), pieces);
    this.pieces.put(field.name(), List.copyOf(pieces));
  }

  private void written(int from, int to, List<Piece> pieces) {
    if (from < to) {
      String words = sheet.text().substring(from, to);
      int start = text.length();
      text.append(words);
      stretches.add(new Stretch(start, text.length(), Origin.WRITTEN, from, null));
      pieces.add(new Piece(words, null, null));
    }
  }

  private static boolean own(@Nullable Decision decision) {
    return decision != null && decision.choice() == Choice.OWN;
  }

  String text() {
    return text.toString();
  }

  SequencedMap<String, String> fields() {
    return fields;
  }

  SequencedMap<String, List<Piece>> pieces() {
    return pieces;
  }

  /** The name of the field that this place of the text is in; empty between two. */
  String field(int at) {
    int start = 0;
    for (Map.Entry<String, String> field : fields.entrySet()) {
      int end = start + field.getValue().length();
      if (start <= at && at < end) {
        return field.getKey();
      }
      start = end + Sheet.BETWEEN.length();
    }
    return "";
  }

  /** The stretches that this passage of the text reaches into. */
  List<Stretch> under(int start, int end) {
    return stretches.stream().filter(one -> one.touches(start, end)).toList();
  }

  /**
   * What of this passage of the text stands there as it was written and undecided, as parts of the
   * sheet, without signs and blanks around.
   */
  List<Sheet.Part> written(int start, int end) {
    List<Sheet.Part> parts = new ArrayList<>();
    for (Stretch stretch : under(start, end)) {
      if (stretch.origin() != Origin.WRITTEN) {
        continue;
      }
      int from = Math.max(start, stretch.start());
      int to = Math.min(end, stretch.end());
      while (from < to && !letter(text.charAt(from))) {
        from++;
      }
      while (from < to && !letter(text.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        int moved = stretch.sent() - stretch.start();
        parts.add(new Sheet.Part(from + moved, to + moved));
      }
    }
    return parts;
  }

  private static boolean letter(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}
