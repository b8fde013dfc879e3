package org.malha.traces;

/**
 * A column that points at a person.
 *
 * @param rowGoes whether the row is about that person alone and is deleted with them; otherwise it
 *     stays and points at nobody
 * @param archived whether the rows are in the archive of that person's data
 * @param where the key of the {@link Part} in which, or the reason why they are in none
 */
public record Pointer(
    String table, String column, boolean rowGoes, boolean archived, String where) {

  /** Rows that go with the person. */
  public static Pointer going(String table, String column) {
    return new Pointer(table, column, true, false, "");
  }

  /** Rows that stay without the person. */
  public static Pointer staying(String table, String column) {
    return new Pointer(table, column, false, false, "");
  }

  /** The same, found in this part of the archive. */
  public Pointer in(String part) {
    return new Pointer(table, column, rowGoes, true, part);
  }

  /** The same, in no part of the archive: the row says what was done to somebody else. */
  public Pointer aboutOthers() {
    return notIn("It says what was done to somebody else, whose data it is.");
  }

  /** The same, in no part of the archive, and why. */
  public Pointer notIn(String reason) {
    return new Pointer(table, column, rowGoes, false, reason);
  }
}
