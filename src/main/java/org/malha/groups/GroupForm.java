package org.malha.groups;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malha.territory.Entity;
import org.malha.territory.Municipality;
import org.malha.territory.Territory;
import org.malha.web.Form;

/**
 * What somebody says about a group: its name, what it is for, who may read it and its territory,
 * which is that of an inter-municipal entity or at least two municipalities. The fields have the
 * same names in pages and in the API.
 */
record GroupForm(
    String name,
    String purpose,
    Visibility visibility,
    @Nullable String entityId,
    Set<String> municipalities) {
  static final String NAME = "name";
  static final String PURPOSE = "purpose";
  static final String VISIBILITY = "visibility";
  static final String ENTITY = "entity";
  static final String MUNICIPALITIES = "municipalities";

  /** Reads a form; what is wrong is written down in it. */
  static GroupForm read(Form form, Territory territory) {
    String name = form.text(NAME, 120);
    String purpose = form.text(PURPOSE, 1000);
    Visibility visibility = visibility(form);
    @Nullable String entity =
        form.optionalChoice(
                ENTITY, territory.entities().stream().map(Entity::id).collect(Collectors.toSet()))
            .orElse(null);
    return new GroupForm(name, purpose, visibility, entity, municipalities(form, territory));
  }

  private static Visibility visibility(Form form) {
    boolean known = Visibility.codes().contains(form.choice(VISIBILITY, Visibility.codes()));
    return known ? Visibility.of(form.value(VISIBILITY)) : Visibility.CLOSED;
  }

  private static Set<String> municipalities(Form form, Territory territory) {
    Set<String> all =
        territory.municipalities().stream().map(Municipality::dico).collect(Collectors.toSet());
    Set<String> ticked = form.choices(MUNICIPALITIES, all);
    if (form.value(ENTITY).isEmpty()) {
      if (ticked.size() < 2 && form.problem(MUNICIPALITIES) == null) {
        form.reject(MUNICIPALITIES, "group.form.municipalities.two");
      }
      return ticked;
    }
    if (!ticked.isEmpty()) {
      form.reject(ENTITY, "group.form.entity.or");
    }
    return territory.entity(form.value(ENTITY)).map(territory::of).stream()
        .flatMap(java.util.List::stream)
        .map(Municipality::dico)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** A form filled in with what a group says about itself. */
  static Form of(WorkingGroup group) {
    Form form =
        Form.empty()
            .with(NAME, group.name())
            .with(PURPOSE, group.purpose())
            .with(VISIBILITY, group.visibility().code())
            .with(ENTITY, group.entityId().orElse(""));
    return group.entityId().isPresent() ? form : form.with(MUNICIPALITIES, group.municipalities());
  }

  /** A form that nobody has filled in: for members only, as most groups are. */
  static Form blank() {
    return Form.empty().with(VISIBILITY, Visibility.MEMBERS.code());
  }

  /** Which settings this changes, visibility aside, by their fields: {@code name purpose}. */
  String changes(WorkingGroup group) {
    var changed = new StringJoiner(" ");
    if (!name.equals(group.name())) {
      changed.add(NAME);
    }
    if (!purpose.equals(group.purpose())) {
      changed.add(PURPOSE);
    }
    if (!municipalities.equals(group.municipalities())) {
      changed.add(MUNICIPALITIES);
    }
    return changed.toString();
  }

  /** Whether this is what the group already says. */
  boolean says(WorkingGroup group) {
    return Arrays.asList(name, purpose, visibility, entityId, municipalities)
        .equals(
            Arrays.asList(
                group.name(),
                group.purpose(),
                group.visibility(),
                group.entityId().orElse(null),
                group.municipalities()));
  }
}
