package org.malha.groups;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import org.malha.accounts.Invitation;

/** That whoever accepts an invitation joins a group, as a member or as a facilitator. */
@Entity
@Table(name = "group_invitations")
public class GroupInvitation {
  @Id
  @Column(name = "invitation_id")
  private long id;

  @OneToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "invitation_id", insertable = false, updatable = false)
  private Invitation invitation;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "group_id")
  private WorkingGroup group;

  private boolean facilitator;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected GroupInvitation() {}

  GroupInvitation(Invitation invitation, WorkingGroup group, boolean facilitator) {
    this.id = invitation.id();
    this.invitation = invitation;
    this.group = group;
    this.facilitator = facilitator;
  }

  /** The id of the invitation. */
  public long id() {
    return id;
  }

  public Invitation invitation() {
    return invitation;
  }

  public WorkingGroup group() {
    return group;
  }

  /** Whether they will facilitate. */
  public boolean facilitator() {
    return facilitator;
  }
}
