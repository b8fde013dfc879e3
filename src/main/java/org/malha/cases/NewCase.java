package org.malha.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.CurrentViewer;
import org.malha.cases.ReviewPlan.Text;
import org.malha.cases.frame.AgeBand;
import org.malha.cases.frame.Frame;
import org.malha.cases.frame.Household;
import org.malha.cases.frame.LifeArea;
import org.malha.cases.frame.MunicipalitySize;
import org.malha.cases.frame.Sector;
import org.malha.cases.frame.Stage;
import org.malha.groups.Groups;
import org.malha.groups.Reach;
import org.malha.groups.WorkingGroup;
import org.malha.web.Form;
import org.malha.web.TextRules;

/** The guided form in which a situation is written: what it asks, and what may be answered. */
@RequestScoped
public class NewCase {
  /** The question to the group in a few words, which is the title. */
  public static final String TITLE = "titulo";

  /** What is going on. */
  public static final String SITUATION = "situacao";

  /** What was tried. */
  public static final String TRIED = "tentado";

  /** Where services met or missed each other. */
  public static final String MEETING = "encontros";

  /** What the person would say; may be left empty. */
  public static final String PERSON = "pessoa";

  /** What the group is asked. */
  public static final String QUESTION = "pergunta";

  /** The chosen things. */
  public static final String AGE = "idade";

  /** With whom the person lives. */
  public static final String HOUSEHOLD = "agregado";

  /** How big the municipality is; may be left out. */
  public static final String SIZE = "concelho";

  /** Ticked: parts of life. */
  public static final String AREAS = "areas";

  /** Ticked: services. */
  public static final String SECTORS = "setores";

  /** How far the work has come. */
  public static final String STAGE = "fase";

  /** The slug of the group it is for. */
  public static final String GROUP = "grupo";

  /** Ticked: what does not matter was changed. */
  public static final String CHANGED = "mudado";

  static final List<Text> TEXTS =
      List.of(
          new Text(TITLE, "writing.title.label"),
          new Text(SITUATION, "writing.situation.label"),
          new Text(TRIED, "writing.tried.label"),
          new Text(MEETING, "writing.meeting.label"),
          new Text(PERSON, "writing.person.label"),
          new Text(QUESTION, "writing.question.label"));

  private static final String MISSING = "writing.missing.";
  private static final int LINE = 160;
  private static final int LONG = 20_000;
  private static final int MEDIUM = 8_000;

  @Inject Groups groups;
  @Inject CurrentViewer viewer;

  private @Nullable List<WorkingGroup> mine;

  /** The groups for which this person may present a situation. */
  List<WorkingGroup> mine() {
    if (mine == null) {
      mine =
          viewer.maySpeak()
              ? groups.all().stream().filter(Reach::member).map(Reach::group).toList()
              : List.of();
    }
    return mine;
  }

  /** Writes down what is wrong with a form. */
  void check(Form form) {
    group(form);
    text(form, TITLE, LINE, true);
    one(form, AGE, AgeBand.values(), AgeBand::slug);
    one(form, HOUSEHOLD, Household.values(), Household::slug);
    some(form, AREAS, LifeArea.class, LifeArea::slug);
    some(form, SECTORS, Sector.class, Sector::slug);
    one(form, STAGE, Stage.values(), Stage::slug);
    size(form);
    text(form, SITUATION, LONG, true);
    text(form, TRIED, MEDIUM, true);
    text(form, MEETING, MEDIUM, true);
    text(form, PERSON, MEDIUM, false);
    text(form, QUESTION, MEDIUM, true);
    if (!form.value(CHANGED).equals("sim")) {
      form.reject(CHANGED, "writing.changed.missing");
    }
  }

  /** The slug of the group it is for; empty when it is none of the person's. */
  String group(Form form) {
    String slug = form.value(GROUP);
    boolean mine = mine().stream().anyMatch(group -> group.slug().equals(slug));
    if (!mine) {
      form.reject(GROUP, "writing.group.missing");
    }
    return mine ? slug : "";
  }

  private static void text(Form form, String name, int most, boolean required) {
    String clean = TextRules.clean(form.value(name));
    if (clean.isEmpty() && !required) {
      return;
    }
    TextRules.check(clean, most)
        .ifPresent(
            problem -> {
              String why = "form." + problem.name().toLowerCase(Locale.ROOT);
              form.reject(
                  name,
                  problem == TextRules.Problem.EMPTY ? MISSING + name : why,
                  String.valueOf(most),
                  String.valueOf(clean.length()));
            });
  }

  /**
   * What was chosen.
   *
   * @throws java.util.NoSuchElementException when the form was not checked
   */
  static Frame frame(Form form) {
    return new Frame(
        one(form, AGE, AgeBand.values(), AgeBand::slug).orElseThrow(),
        one(form, HOUSEHOLD, Household.values(), Household::slug).orElseThrow(),
        some(form, AREAS, LifeArea.class, LifeArea::slug),
        some(form, SECTORS, Sector.class, Sector::slug),
        one(form, STAGE, Stage.values(), Stage::slug).orElseThrow(),
        size(form));
  }

  /** How big the municipality is said to be; empty where it is left out. */
  static Optional<MunicipalitySize> size(Form form) {
    return form.value(SIZE).isEmpty()
        ? Optional.empty()
        : one(form, SIZE, MunicipalitySize.values(), MunicipalitySize::slug);
  }

  /** Whether what was ticked makes being recognised worse. */
  static boolean sensitive(Form form) {
    return Arrays.stream(LifeArea.values())
        .anyMatch(area -> area.sensitive() && form.has(AREAS, area.slug()));
  }

  private static <E> Optional<E> one(Form form, String name, E[] values, Function<E, String> slug) {
    Optional<E> chosen =
        Arrays.stream(values)
            .filter(value -> slug.apply(value).equals(form.value(name)))
            .findFirst();
    if (chosen.isEmpty()) {
      form.reject(name, MISSING + name);
    }
    return chosen;
  }

  private static <E extends Enum<E>> Set<E> some(
      Form form, String name, Class<E> type, Function<E, String> slug) {
    Set<E> chosen = EnumSet.noneOf(type);
    for (E value : type.getEnumConstants()) {
      if (form.has(name, slug.apply(value))) {
        chosen.add(value);
      }
    }
    if (chosen.isEmpty()) {
      form.reject(name, MISSING + name);
    }
    return chosen;
  }
}
