package org.malha.groups;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.malha.territory.Municipality;

/**
 * Which municipalities of a group's territory are present, invited or missing; each is exactly one
 * of these.
 *
 * @param places in alphabetical order
 */
public record Coverage(List<Place> places) {
  /** How a municipality stands in a group. */
  public enum State {
    /** Some member speaks for it today. */
    PRESENT,
    /** Nobody speaks for it yet, but somebody has been invited to. */
    INVITED,
    /** Nobody speaks for it and nobody has been invited to. */
    MISSING;

    /** As it stands in message keys. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * One municipality of the territory.
   *
   * @param people how many members speak for it today
   */
  public record Place(String dico, String name, State state, int people) {}

  /**
   * The coverage of a territory.
   *
   * @param people how many members speak for a municipality, by dico; others than those of the
   *     territory do not count
   * @param invited municipalities for which somebody has been invited
   */
  static Coverage of(
      Collection<Municipality> territory, Map<String, Integer> people, Set<String> invited) {
    return new Coverage(
        territory.stream()
            .map(
                m -> {
                  int here = people.getOrDefault(m.dico(), 0);
                  return new Place(
                      m.dico(), m.name(), state(here, invited.contains(m.dico())), here);
                })
            .toList());
  }

  private static State state(int people, boolean invited) {
    if (people > 0) {
      return State.PRESENT;
    }
    return invited ? State.INVITED : State.MISSING;
  }

  /** How many municipalities the territory has. */
  public int total() {
    return places.size();
  }

  /** How many of them are present. */
  public int present() {
    return of(State.PRESENT).size();
  }

  /** Those that stand so. */
  public List<Place> of(State state) {
    return places.stream().filter(place -> place.state() == state).toList();
  }
}
