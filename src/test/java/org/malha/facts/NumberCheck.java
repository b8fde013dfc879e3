package org.malha.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Each number that a text says in digits stands in the facts of its item, in the lines that it
 * cites, or in the facts of something that it points to; what leads to a figure says that figure,
 * and both languages say the same numbers.
 */
final class NumberCheck {
  private static final Pattern NUMBER_OF_A_LIST =
      Pattern.compile("^\\s*(?:[|>] *)?(?:\\*\\*)?\\d+[.)]\\s|^\\| *\\d+ *(?=\\|)");

  /**
   * A course proposes how long an activity takes, at what hour it starts, which step comes next and
   * a plan of 30 days: these are ours.
   */
  private static final Pattern TIMES_AND_STEPS =
      Pattern.compile(
          "\\d+(?:\\s*(?:a|to|e|and|ou|or|-|–|\\+)\\s*\\d+)*\\s*(?:min\\b|minut\\w*|hor\\w+|hour\\w*|h\\b)"
              + "|\\d+ [ap]\\.m\\.|\\b30(?: dias| days|-day)"
              + "|(?:passos?|steps?|pontos?|points?|instrumento|tool)\\s+\\d+(?:\\s*(?:a|to|e|and|,|-|–)\\s*\\d+)*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** A course may also bring a scale that begins at 0. */
  private static final Pattern SCALE = Pattern.compile("\\b(?:de|from) 0 (?:a|to) (\\d)\\b");

  private static final Pattern FIGURE = Pattern.compile("\\[([^\\]]*)\\]\\(figure:([^)]*)\\)");

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

  /** Numbers on a link to a figure that are not those of the figure. */
  List<Fault> figures(Held file) {
    List<Fault> faults = new ArrayList<>();
    for (Held.Line line : file.prose()) {
      Matcher figures = FIGURE.matcher(line.text());
      while (figures.find()) {
        Set<String> fact = facts.numbers("figure " + figures.group(2));
        Numbers.in(figures.group(1)).stream()
            .filter(number -> !fact.contains(number))
            .map(n -> new Fault(file.path(), line.number(), figures.group(2) + " is not " + n))
            .forEach(faults::add);
      }
    }
    return faults;
  }

  /** Numbers that one language says more often than the other. */
  List<Fault> languages(Held file) {
    Map<String, List<Integer>> pt = lines(file, "pt");
    Map<String, List<Integer>> en = lines(file, "en");
    Set<String> all = new TreeSet<>(pt.keySet());
    all.addAll(en.keySet());
    return all.stream()
        .filter(n -> pt.getOrDefault(n, List.of()).size() != en.getOrDefault(n, List.of()).size())
        .map(
            n ->
                new Fault(
                    file.path(),
                    pt.getOrDefault(n, en.getOrDefault(n, List.of())).getFirst(),
                    "one language says " + n + " more often than the other"))
        .toList();
  }

  private static Map<String, List<Integer>> lines(Held file, String language) {
    Map<String, List<Integer>> lines = new TreeMap<>();
    for (Held.Line line : file.prose()) {
      if (line.language().equals(language)
          || line.key().equals(language)
          || line.key().endsWith("_" + language)) {
        Numbers.in(ours(file, line.text()))
            .forEach(n -> lines.computeIfAbsent(n, x -> new ArrayList<>()).add(line.number()));
      }
    }
    return lines;
  }

  private Set<String> allowed(Held file) {
    Set<String> numbers = new TreeSet<>(facts.datesOfTheSources());
    numbers.addAll(facts.numbers(file.name()));
    numbers.addAll(facts.nearby(file.name()));
    numbers.addAll(scale(file));
    links.from(file).forEach(item -> numbers.addAll(facts.numbers(item)));
    facts.figuresOf(file.matter().get("code")).forEach(item -> numbers.addAll(facts.numbers(item)));
    return numbers;
  }

  private static Set<String> scale(Held file) {
    return file.prose().stream()
        .filter(line -> file.path().startsWith("courses/"))
        .flatMap(line -> SCALE.matcher(line.text()).results())
        .flatMap(scale -> IntStream.rangeClosed(0, Integer.parseInt(scale.group(1))).boxed())
        .map(String::valueOf)
        .collect(Collectors.toSet());
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
