package org.malha.cases.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes passages of places: equal words of one kind are one passage. */
final class Passages {
  private static final int AROUND = 32;
  private static final int SHOWN = 48;

  private final Sheet sheet;
  private final Substitutes substitutes;
  private final Decisions decisions;
  private int letters;

  /**
   * @param letters how many letters others have already
   */
  Passages(Sheet sheet, Substitutes substitutes, Decisions decisions, int letters) {
    this.sheet = sheet;
    this.substitutes = substitutes;
    this.decisions = decisions;
    this.letters = letters;
  }

  /** The passages, in the order in which they first appear. */
  List<Passage> of(List<Found> places) {
    Map<String, List<Found>> groups = new LinkedHashMap<>();
    for (Found place : places) {
      groups.computeIfAbsent(key(place), key -> new ArrayList<>()).add(place);
      letters = Math.max(letters, Lettered.last(place.proposal()));
    }
    List<Passage> passages = new ArrayList<>();
    groups.forEach((key, group) -> passages.add(passage(key, group)));
    return passages;
  }

  private Passage passage(String key, List<Found> group) {
    Found first = group.get(0);
    String words = first.kind() == null ? first.about() : text(first);
    List<Offer> offers =
        first.kind() == null
            ? substitutes.byHand(Lettered.letter(++letters))
            : substitutes.offers(first.kind(), words, first.proposal());
    String otherwise = offers.get(0).text();
    return new Passage(
        key,
        first.kind(),
        words,
        group.stream().mapToDouble(Found::confidence).max().orElse(1),
        group.stream().map(place -> occurrence(place, otherwise)).toList(),
        offers,
        decisions.of(key));
  }

  private Occurrence occurrence(Found place, String otherwise) {
    Sheet.Field field = sheet.field(place.start());
    String text = sheet.text();
    String before = text.substring(Math.max(field.start(), place.start() - AROUND), place.start());
    String after = text.substring(place.end(), Math.min(field.end(), place.end() + AROUND));
    return new Occurrence(
        hash(field.name() + "\n" + before + "\n" + after),
        field.name(),
        place.start() - field.start(),
        place.end() - field.start(),
        place.proposal().isEmpty() ? otherwise : place.proposal(),
        place.seen(),
        lastLine(text.substring(Math.max(field.start(), place.start() - SHOWN), place.start())),
        text(place),
        firstLine(text.substring(place.end(), Math.min(field.end(), place.end() + SHOWN))));
  }

  private String text(Found place) {
    return sheet.text().substring(place.start(), place.end());
  }

  private static String lastLine(String text) {
    return text.substring(text.lastIndexOf('\n') + 1);
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  private static String key(Found place) {
    String words = place.about().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    return hash((place.kind() == null ? "" : place.kind().name()) + "\n" + words);
  }

  /** Short, of any text; equal for equal text. */
  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
