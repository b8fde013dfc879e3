package org.malha.traces;

/** What becomes of something when a person is erased. */
public enum Fate {
  /** It is deleted. */
  GOES,
  /** It stays, and nothing says whose it was. */
  NAMELESS,
  /** Its place stays, as that of something withdrawn; the words are deleted. */
  EMPTIED,
  /** It is others', and stays with a mark where the name stood. */
  REWRITTEN;

  /** The message key of the words for it. */
  public String key() {
    return "fate." + name().toLowerCase(java.util.Locale.ROOT);
  }
}
