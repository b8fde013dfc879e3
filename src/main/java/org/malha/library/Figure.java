package org.malha.library;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import org.malha.content.Broken;
import org.malha.content.Words;
import org.malha.content.Yaml;
import org.malha.web.Language;
import org.malha.web.Messages;

/**
 * A number that a source prints.
 *
 * @param file where it is written
 * @param label what it counts
 * @param least the number, or the smaller of a range
 * @param most the larger of a range
 * @param qualifier {@code exact}, {@code at-least}, {@code more-than}, {@code about} or {@code
 *     derived}
 * @param kind {@code measured}, {@code perceived}, {@code policy} or {@code derived}
 * @param note what to mind
 * @param concepts ids of the vocabularies or of terms that it is about
 */
public record Figure(
    String file,
    String id,
    Words label,
    String least,
    Optional<String> most,
    String qualifier,
    String unit,
    Words unitName,
    String kind,
    String dashboard,
    Optional<Words> note,
    Source source,
    List<String> concepts,
    int line) {
  private static final List<String> QUALIFIERS =
      List.of("exact", "at-least", "more-than", "about", "derived");
  private static final List<String> KINDS = List.of("measured", "perceived", "policy", "derived");

  static Figure read(String file, Yaml row) {
    boolean range = row.has("min") && row.has("max");
    return new Figure(
        file,
        row.id("id"),
        new Words(row.text("pt"), row.text("en")),
        number(row, range ? "min" : "value"),
        range ? Optional.of(number(row, "max")) : Optional.empty(),
        among(row, "qualifier", QUALIFIERS),
        row.text("unit"),
        new Words(row.text("unit_pt", ""), row.text("unit_en", "")),
        among(row, "kind", KINDS),
        row.text("dashboard", "none"),
        row.optionalWords("note"),
        Source.of(row.row("source")),
        row.pointers("links"),
        row.line("id"));
  }

  private static String number(Yaml row, String name) {
    String number = row.text(name);
    if (!number.matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
      throw new Broken(row.line(name), "has a " + name + " that is no number: " + number);
    }
    return number;
  }

  private static String among(Yaml row, String name, List<String> known) {
    String value = row.text(name);
    if (!known.contains(value)) {
      throw new Broken(row.line(name), "has a " + name + " that is none: " + value);
    }
    return value;
  }

  /** The number as people write it, with its sign of percentage: {@code 72,4 %}. */
  public String value(Language language) {
    var format = NumberFormat.getInstance(language.locale());
    format.setMaximumFractionDigits(6);
    String value =
        format.format(Double.parseDouble(least))
            + most.map(m -> "–" + format.format(Double.parseDouble(m))).orElse("");
    boolean percent = unit.equals("percent");
    return percent ? value + (language == Language.PT ? "\u00a0%" : "%") : value;
  }

  /** What is counted; empty where the number says so itself. */
  public String unitShown(Language language) {
    String key = "figure.unit." + unit;
    return unitName.in(language).isEmpty() && Messages.has(language, key)
        ? Messages.text(language, key)
        : unitName.in(language);
  }

  /** Its page, without language prefix. */
  public String path() {
    return Kind.FIGURES.folder() + "/" + id;
  }

  /** A line that leads to it. */
  public Link link() {
    return new Link(label, path(), Kind.FIGURES.key(), new Words("", ""));
  }
}
