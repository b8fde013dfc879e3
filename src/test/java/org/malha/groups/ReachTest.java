package org.malha.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.malha.accounts.Person;

class ReachTest {
  private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");

  private static WorkingGroup group(Visibility visibility) {
    var ana = new Person("Ana Facilitadora", "ana", "ana@example.org", "", NOW);
    return new WorkingGroup(
        "g", "Grupo", visibility, null, Set.of("0607", "0613"), "Para o teste.", ana, NOW, "k");
  }

  @Property
  void onlyMembersReadWhatIsNotPublic(
      @ForAll Visibility visibility, @ForAll boolean member, @ForAll boolean facilitator) {
    var reach = new Reach(group(visibility), member, member && facilitator);
    assertEquals(member || visibility == Visibility.PUBLIC, reach.reads());
  }

  @Test
  void visibilitiesGoFromTheWidestToTheLeast() {
    assertTrue(Visibility.PUBLIC.widerThan(Visibility.MEMBERS));
    assertTrue(Visibility.MEMBERS.widerThan(Visibility.CLOSED));
    assertFalse(Visibility.CLOSED.widerThan(Visibility.CLOSED));
  }

  @Test
  void charterAndSettingsCountTheirChangesApart() {
    WorkingGroup group = group(Visibility.MEMBERS);
    group.agree("**Sim**");
    assertEquals(1, group.charterVersion());
    assertEquals(0, group.settingsVersion());
    assertTrue(group.charter().html().contains("<strong>Sim</strong>"));
    group.settle("Outro", "Para outra coisa.", Visibility.CLOSED, null, Set.of("0607", "1009"));
    assertEquals(1, group.charterVersion());
    assertEquals(1, group.settingsVersion());
    assertEquals(Set.of("0607", "1009"), group.municipalities());
    assertEquals("g", group.slug());
  }
}
