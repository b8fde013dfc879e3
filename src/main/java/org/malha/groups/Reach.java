package org.malha.groups;

/**
 * What a person may do in a group that they may read.
 *
 * @param group the group
 * @param member whether they belong to it, and so read and write what it discusses
 * @param facilitator whether they facilitate it
 */
public record Reach(WorkingGroup group, boolean member, boolean facilitator) {
  /** Whether they may read its discussions, and not only that it exists. */
  public boolean reads() {
    return group.visibility().readBy(member);
  }
}
