package org.malha.cases.deidentify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells institutions, places and addresses of one type apart by letters where there are several.
 */
final class Letters {
  private static final int ALPHABET = 26;
  private static final Map<String, String> TYPES =
      Map.of(
          "concelho", "municipality",
          "municipio", "municipality",
          "municipality", "municipality",
          "freguesia", "parish-place",
          "parish", "parish-place",
          "bairro", "quarter");

  private final Sequence words;
  private final Gazetteer places;
  private final Map<String, Map<String, Integer>> seen = new HashMap<>();
  private final Map<Span, String> types = new HashMap<>();
  private final Set<Span> said = new HashSet<>();

  Letters(Sequence words, List<Span> spans) {
    this.words = words;
    places = new Gazetteer(words);
    for (Span span : spans) {
      boolean named = span.kind() == Kind.ORG || span.kind() == Kind.PLACE;
      if (named || span.kind() == Kind.ADDRESS) {
        String type = named ? typed(span) : "address";
        types.put(span, type);
        Map<String, Integer> same = seen.computeIfAbsent(type, t -> new LinkedHashMap<>());
        same.putIfAbsent(words.key(span), same.size());
      }
    }
  }

  /** The key of the words for what a passage is. */
  String type(Span span) {
    return types.getOrDefault(span, "institution");
  }

  /** Whether what a place is stands right before it: "freguesia de ...". */
  boolean said(Span span) {
    return said.contains(span);
  }

  /** A blank and the letter of a passage, or nothing where it is the only one of its type. */
  String after(Span span) {
    Map<String, Integer> same = seen.getOrDefault(type(span), Map.of());
    return same.size() < 2 ? "" : " " + letter(same.getOrDefault(words.key(span), 0));
  }

  /** A, B ... Z, AA, AB ... */
  static String letter(int number) {
    String last = String.valueOf((char) ('A' + number % ALPHABET));
    return number < ALPHABET ? last : letter(number / ALPHABET - 1) + last;
  }

  private String typed(Span span) {
    int from = words.first(span.start());
    int to = words.first(span.end());
    if (from >= words.size()) {
      return "institution";
    }
    if (span.kind() == Kind.ORG) {
      return institution(from);
    }
    String type = before(from);
    if (!type.isEmpty()) {
      said.add(span);
    }
    return type.isEmpty() ? place(from, to) : type;
  }

  private String institution(int from) {
    for (int i = from; i >= from - 2 && i >= 0; i--) {
      String type = Institutions.type(words, i);
      if (!type.isEmpty() && !type.equals("no")) {
        return type;
      }
    }
    return Companies.is(words, from) ? "company" : "institution";
  }

  /** What the words right before a place say that it is. */
  private String before(int from) {
    for (int i = from - 1; i >= from - 2 && i >= 0 && words.gap(i + 1).equals(" "); i--) {
      String type = TYPES.getOrDefault(words.folded(i), "");
      if (!type.isEmpty() || !words.connector(i) && !words.folded(i).equals("of")) {
        return type;
      }
    }
    return "";
  }

  private String place(int from, int to) {
    String word = words.folded(from);
    if (word.equals("bairro")) {
      return "quarter";
    }
    if (word.equals("quinta") || word.equals("lugar") || word.equals("casal")) {
      return "farm";
    }
    return places.abroad(from, to)
        ? "abroad"
        : places.municipality(from, to) ? "municipality" : "locality";
  }
}
