package org.malha.discussions;

/** What a reader may do with a post that they see. */
public enum Act {
  REPLY,
  MARK_USEFUL,
  EDIT,
  WITHDRAW,
  UNDO_WITHDRAWAL,
  REPORT,
  HIDE,
  UNDO_HIDING,
  READ_HISTORY
}
