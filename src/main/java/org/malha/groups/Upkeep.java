package org.malha.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Person;
import org.malha.audit.Audit;
import org.malha.audit.Deed;
import org.malha.journal.Journal;
import org.malha.web.Refusal;

/**
 * What facilitators change about a group. Whoever opened the form before somebody else changed the
 * same thing is told so, and nothing is overwritten.
 */
@ApplicationScoped
@Transactional
public class Upkeep {
  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Journal journal;
  @Inject Audit audit;

  /**
   * Changes the charter.
   *
   * @param seen the {@link WorkingGroup#charterVersion()} that the author had before their eyes
   * @return whether it is now the charter; when it is not, somebody has changed it since
   */
  public boolean agree(long groupId, String markdown, int seen) {
    WorkingGroup group = held(groupId);
    if (group.charterMarkdown().equals(markdown)) {
      return true;
    }
    if (group.charterVersion() != seen) {
      return false;
    }
    group.agree(markdown);
    journal.changed("group", groupId);
    return true;
  }

  /**
   * Changes name, purpose, visibility and territory.
   *
   * @param seen the {@link WorkingGroup#settingsVersion()} that the author had before their eyes
   * @return whether the group now says this; when it does not, somebody has changed it since
   */
  boolean settle(Person by, long groupId, GroupForm said, int seen) {
    WorkingGroup group = held(groupId);
    if (said.says(group)) {
      return true;
    }
    if (group.settingsVersion() != seen) {
      return false;
    }
    String before = group.visibility().code();
    String after = said.visibility().code();
    if (!before.equals(after)) {
      audit.group(Deed.VISIBILITY_CHANGED, by.id(), groupId, before, after);
    }
    String changes = said.changes(group);
    if (!changes.isEmpty()) {
      audit.group(Deed.SETTINGS_CHANGED, by.id(), groupId, "", changes);
    }
    group.settle(
        said.name(), said.purpose(), said.visibility(), said.entityId(), said.municipalities());
    journal.changed("group", groupId);
    return true;
  }

  private WorkingGroup held(long groupId) {
    @Nullable WorkingGroup group =
        em.find(WorkingGroup.class, groupId, LockModeType.PESSIMISTIC_WRITE);
    if (group == null) {
      throw new Refusal.NotFound();
    }
    return group;
  }
}
