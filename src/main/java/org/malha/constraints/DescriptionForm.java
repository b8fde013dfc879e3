package org.malha.constraints;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.web.Form;

/**
 * The fields in which a constraint is described: read in three parts when it is raised, all at once
 * when it is changed.
 */
record DescriptionForm(Form form, Taxonomy taxonomy) {
  static final String TITLE = "titulo";
  static final String WHAT = "acontece";
  static final String AFFECTED = "afeta";
  static final String TRIED = "tentou";
  static final String ASKED = "pedimos";
  static final String ELEMENT = "elemento";
  static final String SECOND = "segundo";
  static final String SECTORS = "setor";
  static final String ACTORS = "quem";

  /** The fields of each of the three steps. */
  static final List<List<String>> STEPS =
      List.of(
          List.of(TITLE, WHAT),
          List.of(AFFECTED, TRIED, ASKED),
          List.of(ELEMENT, SECOND, SECTORS, ACTORS));

  /** A form filled in with what is said already. */
  static Form of(Form form, Description said) {
    return form.with(TITLE, said.title())
        .with(WHAT, said.what())
        .with(AFFECTED, said.affected())
        .with(TRIED, said.tried())
        .with(ASKED, said.asked())
        .with(ELEMENT, said.element())
        .with(SECOND, said.secondElement())
        .with(SECTORS, said.sectors())
        .with(ACTORS, said.actors());
  }

  /** Checks the fields of one step, 1 to 3. */
  void check(int step) {
    switch (step) {
      case 1 -> {
        title();
        form.text(WHAT, Description.LONGEST_WHAT);
      }
      case 2 -> List.of(AFFECTED, TRIED, ASKED).forEach(this::optional);
      default -> {
        form.choice(ELEMENT, taxonomy.elementIds());
        second();
        form.choices(SECTORS, taxonomy.sectors().keySet());
        form.choices(ACTORS, taxonomy.actors().keySet());
      }
    }
  }

  /** All of it, with what is wrong written down in the form. */
  Description read() {
    return new Description(
        title(),
        form.text(WHAT, Description.LONGEST_WHAT),
        optional(AFFECTED),
        optional(TRIED),
        optional(ASKED),
        form.choice(ELEMENT, taxonomy.elementIds()),
        second(),
        form.choices(SECTORS, taxonomy.sectors().keySet()),
        form.choices(ACTORS, taxonomy.actors().keySet()));
  }

  /** The step in which the first thing to correct stands; 3 when it is elsewhere. */
  static int stepOf(Collection<Form.Problem> problems) {
    for (int step = 1; step <= STEPS.size(); step++) {
      List<String> fields = STEPS.get(step - 1);
      if (problems.stream().anyMatch(problem -> fields.contains(problem.field()))) {
        return step;
      }
    }
    return STEPS.size();
  }

  private String title() {
    return form.text(TITLE, Description.LONGEST_TITLE).replaceAll("\\s+", " ");
  }

  private String optional(String field) {
    return form.optionalText(field, Description.LONGEST_TEXT);
  }

  private @Nullable String second() {
    return form.optionalChoice(SECOND, taxonomy.elementIds()).orElse(null);
  }
}
