package org.malha.facts;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Each number that a text says in digits stands in the facts of its item, in the lines that it
 * cites, or in the facts of something that it points to.
 */
final class NumberCheck {
  private static final Pattern NUMBER_OF_A_LIST =
      Pattern.compile("^\\s*(?:[|>] *)?(?:\\*\\*)?\\d+[.)]\\s|^\\| *\\d+ *(?=\\|)");

  /**
   * A course proposes how long an activity takes, at what hour it starts, which step comes next and
   * a plan of 30 days, and its scales begin at 0: these are ours.
   */
  private static final Pattern TIMES_AND_STEPS =
      Pattern.compile(
          "\\d+(?:\\s*(?:a|to|e|and|ou|or|-|–|\\+)\\s*\\d+)*\\s*(?:min\\b|minut\\w*|hor\\w+|hour\\w*|h\\b)"
              + "|\\d+ [ap]\\.m\\.|\\b30(?: dias| days|-day)|\\b0\\b"
              + "|(?:passos?|steps?)\\s+\\d+(?:\\s*(?:a|to|e|and|,|-|–)\\s*\\d+)*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private final Facts facts;
  private final Links links;

  NumberCheck(Facts facts) {
    this.facts = facts;
    this.links = new Links(facts);
  }

  List<Fault> faults(Held file) {
    Set<String> allowed = allowed(file);
    return file.prose().stream()
        .flatMap(
            line ->
                Numbers.in(ours(file, line.text())).stream()
                    .filter(number -> !allowed.contains(number))
                    .filter(number -> !ofEntry(file, line).contains(number))
                    .map(n -> new Fault(file.path(), line.number(), "no fact has the number " + n)))
        .toList();
  }

  private Set<String> allowed(Held file) {
    Set<String> numbers = new TreeSet<>(facts.datesOfTheSources());
    numbers.addAll(facts.numbers(file.name()));
    links.from(file).forEach(item -> numbers.addAll(facts.numbers(item)));
    facts.figuresOf(file.matter().get("code")).forEach(item -> numbers.addAll(facts.numbers(item)));
    return numbers;
  }

  private Set<String> ofEntry(Held file, Held.Line line) {
    return switch (file.kind()) {
      case "vocabulary" -> facts.numbers("concept " + line.entry());
      case "figures" -> facts.numbers("figure " + line.entry());
      default -> Set.of();
    };
  }

  private static String ours(Held file, String text) {
    String bare = NUMBER_OF_A_LIST.matcher(text).replaceFirst(" ");
    return file.path().startsWith("courses/")
        ? TIMES_AND_STEPS.matcher(bare).replaceAll(" ")
        : bare;
  }
}
