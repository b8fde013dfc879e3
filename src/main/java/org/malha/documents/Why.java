package org.malha.documents;

/** Why the text of a file could not be read. */
public enum Why {
  /** Nothing that is known here: neither a text document nor a picture of one. */
  NOT_A_DOCUMENT,
  /** Opens with a password only. */
  ENCRYPTED,
  /** It begins like a document and does not go on like one. */
  DAMAGED,
  /** There is no word in it. */
  EMPTY,
  /** A picture of text, and nothing is installed that reads pictures. */
  SCANNED,
  /** The file, or what unfolds from it, is larger than anything that people write. */
  TOO_LARGE,
  /** The text is longer than whoever asked can use. */
  TOO_LONG,
  /** It was not read within the time for it. */
  TOO_SLOW,
  /** The program that read it broke twice. */
  GAVE_UP,
  /** Its parser needs a place for files in memory, and this machine has none. */
  NO_ROOM,
  /** Others are being read; it may be tried again at once. */
  BUSY
}
