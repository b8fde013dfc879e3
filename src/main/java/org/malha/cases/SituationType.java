package org.malha.cases;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.malha.cases.frame.AgeBand;
import org.malha.cases.frame.Frame;
import org.malha.cases.frame.Household;
import org.malha.cases.frame.LifeArea;
import org.malha.cases.frame.Sector;
import org.malha.cases.frame.Stage;
import org.malha.content.Words;
import org.malha.web.Language;
import org.malha.web.Messages;

/**
 * What a lesson tells of the kind of situation: a few of the codes of its frame, as the chair
 * chooses, and never all of them, because together they are those of one situation.
 */
final class SituationType {
  /** How many codes a lesson tells at most; a frame has five at least. */
  static final int MOST = 3;

  private static final String SECTOR = "setor.";

  private SituationType() {}

  /** What may be told of a situation: code and message key, what says least of a person first. */
  static SequencedMap<String, String> of(Frame frame) {
    SequencedMap<String, String> codes = new LinkedHashMap<>();
    add(codes, SECTOR, Sector.values(), frame.sectors()::contains, Sector::slug, Sector::key);
    add(codes, "area.", LifeArea.values(), frame.areas()::contains, LifeArea::slug, LifeArea::key);
    add(codes, "fase.", Stage.values(), frame.stage()::equals, Stage::slug, Stage::key);
    add(
        codes,
        "agregado.",
        Household.values(),
        frame.household()::equals,
        Household::slug,
        Household::key);
    add(codes, "idade.", AgeBand.values(), frame.age()::equals, AgeBand::slug, AgeBand::key);
    return codes;
  }

  private static <E> void add(
      SequencedMap<String, String> codes,
      String group,
      E[] values,
      Predicate<E> told,
      Function<E, String> slug,
      Function<E, String> key) {
    Arrays.stream(values)
        .filter(told)
        .forEach(value -> codes.put(group + slug.apply(value), key.apply(value)));
  }

  /** The sectors among some codes, as the library calls them. */
  static List<String> sectors(Collection<String> codes) {
    return codes.stream()
        .filter(code -> code.startsWith(SECTOR))
        .map(code -> code.substring(SECTOR.length()))
        .toList();
  }

  /** The other codes in words, given what each is called; sectors have a place of their own. */
  static Words words(Collection<String> codes, SequencedMap<String, String> keys) {
    return new Words(words(codes, keys, Language.PT), words(codes, keys, Language.EN));
  }

  private static String words(
      Collection<String> codes, SequencedMap<String, String> keys, Language language) {
    return keys.entrySet().stream()
        .filter(one -> codes.contains(one.getKey()) && !one.getKey().startsWith(SECTOR))
        .map(one -> Messages.text(language, one.getValue()))
        .collect(Collectors.joining(" · "));
  }
}
