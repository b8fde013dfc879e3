package org.malha.constraints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.malha.accounts.CurrentViewer;
import org.malha.constraints.RaisePage.Carried;
import org.malha.content.Concept;
import org.malha.groups.Reach;
import org.malha.web.Form;
import org.malha.web.Language;
import org.malha.web.View;

/** Puts the three steps of raising a constraint together. */
@ApplicationScoped
public class RaisePages {
  /** Says that a contact was confirmed to identify nobody, on whatever step. */
  static final String CONFIRMED = "confirmado";

  /**
   * Where a constraint is raised.
   *
   * @param from the reported constraint from which it is started, if from one
   */
  record Place(Reach reach, Optional<ReportedConstraint> from) {
    /** The id of the reported constraint, or empty. */
    String source() {
      return from.map(ReportedConstraint::id).orElse("");
    }

    /** Where its form goes. */
    String action() {
      String group = "/constrangimentos/novo?grupo=" + reach.group().slug();
      return from.isEmpty() ? group : group + "&de=" + source();
    }

    /** The name of its draft. */
    String draft() {
      String group = "c-novo-" + reach.group().id();
      return from.isEmpty() ? group : group + "-" + source();
    }
  }

  @Inject CurrentViewer viewer;
  @Inject Taxonomy taxonomy;

  /** A form that nobody has filled in yet, save by a reported constraint in the page's language. */
  Form begun(Place place, Language language) {
    return place.from().map(one -> filled(one, language)).orElseGet(Form::empty);
  }

  private static Form filled(ReportedConstraint from, Language language) {
    return Form.empty()
        .with(DescriptionForm.TITLE, from.title().in(language))
        .with(DescriptionForm.WHAT, from.text(language).what())
        .with(DescriptionForm.AFFECTED, from.text(language).affected())
        .with(DescriptionForm.ELEMENT, from.element().id())
        .with(DescriptionForm.ACTORS, from.actors().stream().map(Concept::id).toList());
  }

  /**
   * One step.
   *
   * @param alike constraints that may be the same
   * @param left whether it was left before and is come back to
   */
  View page(Place place, int step, Form form, List<Similar.Match> alike, boolean left) {
    return new RaisePage(
        place.reach().group().name(),
        place.reach().group().path(),
        step,
        place.action(),
        place.draft(),
        left,
        form,
        carried(step, form),
        alike,
        place.from().orElse(null),
        viewer.mandates(),
        taxonomy.elements(),
        taxonomy.sectors().values(),
        taxonomy.actors().values());
  }

  /** The choice among the viewer's groups. */
  View choice(List<Reach> mine, Optional<ReportedConstraint> from) {
    return new ChooseGroupPage(
        mine.stream()
            .map(
                reach ->
                    new ChooseGroupPage.Choice(
                        reach.group().name(), new Place(reach, from).action()))
            .toList(),
        from.orElse(null));
  }

  private static List<Carried> carried(int step, Form form) {
    Stream<Carried> fields =
        DescriptionForm.STEPS.stream()
            .filter(names -> !names.equals(DescriptionForm.STEPS.get(step - 1)))
            .flatMap(List::stream)
            .flatMap(name -> form.values(name).stream().map(value -> new Carried(name, value)));
    boolean confirmed = form.has(Form.CONFIRMED, "sim") || form.has(CONFIRMED, "sim");
    return Stream.concat(
            fields, confirmed ? Stream.of(new Carried(CONFIRMED, "sim")) : Stream.empty())
        .toList();
  }
}
