package org.malha.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.malha.cases.deidentify.Residue.Level;
import org.malha.cases.frame.Frame;
import org.malha.cases.frame.LifeArea;
import org.malha.cases.frame.Sector;

/**
 * A situation as pages show it.
 *
 * @param facts what was chosen from lists, as message keys
 * @param texts the fields in order
 */
public record SituationPart(List<Fact> facts, List<Text> texts) {
  private static final Map<String, String> LABELS =
      NewCase.TEXTS.stream()
          .collect(Collectors.toMap(ReviewPlan.Text::name, ReviewPlan.Text::label));

  /** What was chosen for a question. */
  public record Fact(String key, List<String> values) {}

  /** What was written in a field. */
  public record Text(String key, Written words) {}

  static SituationPart of(Situation situation) {
    return new SituationPart(
        facts(situation),
        situation.texts().entrySet().stream()
            .filter(entry -> !entry.getKey().equals(NewCase.TITLE))
            .filter(entry -> !entry.getValue().text().isBlank())
            .map(entry -> new Text(label(entry.getKey()), Written.of(entry.getValue())))
            .toList());
  }

  /** As its readers call it: what its author needs is asked of them. */
  private static String label(String field) {
    return field.equals(NewCase.QUESTION)
        ? "case.situation.question"
        : LABELS.getOrDefault(field, field);
  }

  private static List<Fact> facts(Situation situation) {
    Frame frame = situation.frame();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("writing.age", List.of(frame.age().key())));
    facts.add(new Fact("writing.household", List.of(frame.household().key())));
    facts.add(
        new Fact("writing.areas", frame.areas().stream().sorted().map(LifeArea::key).toList()));
    facts.add(
        new Fact("writing.sectors", frame.sectors().stream().sorted().map(Sector::key).toList()));
    facts.add(new Fact("writing.stage", List.of(frame.stage().key())));
    if (situation.level() != Level.HIGH) { // where a person is rare, the place is left out
      frame.size().ifPresent(size -> facts.add(new Fact("writing.size", List.of(size.key()))));
    }
    return facts;
  }
}
