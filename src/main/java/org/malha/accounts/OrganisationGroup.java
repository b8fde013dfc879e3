package org.malha.accounts;

import java.util.Arrays;
import java.util.List;
import org.malha.accounts.Organisation.Kind;

/** Organisations of one kind, to choose from in a form. */
public record OrganisationGroup(Kind kind, List<Choice> organisations) {
  /** One of them. */
  public record Choice(String id, String name) {}

  /** All of them, by kind; kinds without any are left out. */
  public static List<OrganisationGroup> of(List<Organisation> organisations) {
    return Arrays.stream(Kind.values())
        .map(kind -> new OrganisationGroup(kind, choices(organisations, kind)))
        .filter(group -> !group.organisations().isEmpty())
        .toList();
  }

  private static List<Choice> choices(List<Organisation> organisations, Kind kind) {
    return organisations.stream()
        .filter(o -> o.kind() == kind)
        .map(o -> new Choice(String.valueOf(o.id()), o.name()))
        .toList();
  }

  static List<String> ids(List<OrganisationGroup> groups) {
    return groups.stream().flatMap(g -> g.organisations().stream()).map(Choice::id).toList();
  }
}
