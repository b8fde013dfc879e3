package org.malha.cases;

/** Whether somebody is called to the rooms on a day, and how urgently; the most urgent last. */
public enum Call {
  /** Not today. */
  NONE,
  /** Something is there to look at; whoever knows so already is not told twice. */
  NEWS,
  /** Half of the time has gone for which a room waits: told once more. */
  AGAIN;

  Call or(Call other) {
    return compareTo(other) < 0 ? other : this;
  }
}
