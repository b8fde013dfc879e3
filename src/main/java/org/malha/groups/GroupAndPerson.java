package org.malha.groups;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** Names what one person chose once for one group. */
@Embeddable
public class GroupAndPerson implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "group_id")
  private long groupId;

  @Column(name = "person_id")
  private long personId;

  /** For JPA. */
  protected GroupAndPerson() {}

  public GroupAndPerson(long groupId, long personId) {
    this.groupId = groupId;
    this.personId = personId;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GroupAndPerson that
        && groupId == that.groupId
        && personId == that.personId;
  }

  @Override
  public int hashCode() {
    return Objects.hash(groupId, personId);
  }
}
