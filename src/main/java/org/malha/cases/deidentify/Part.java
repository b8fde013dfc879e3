package org.malha.cases.deidentify;

/** Parts of speech, as far as they matter here. */
final class Part {
  static final int NOUN = 1;
  static final int ADJECTIVE = 2;
  static final int THIRD_PERSON = 4;
  static final int VERB = 8;
  static final int ADVERB = 16;
  static final int FUNCTION = 32;
  static final int PERSON = 64;
  static final int PLACE = 128;
  static final int OTHER_PROPER = 256;
  static final int SINGULAR = 512;
  static final int PROPER = PERSON | PLACE | OTHER_PROPER;

  private Part() {}

  static int of(String tag) {
    return switch (tag.length() < 2 ? "" : tag.substring(0, 2)) {
      case "NC" -> NOUN | (tag.length() > 3 && tag.charAt(3) != 'S' ? 0 : SINGULAR);
      case "AQ" -> ADJECTIVE;
      case "RG", "RM", "RN" -> ADVERB;
      case "NP" -> proper(tag);
      case "VM" -> VERB | (third(tag) ? THIRD_PERSON : 0) | (tag.startsWith("VMP") ? ADJECTIVE : 0);
      case "SP", "CC", "CS" -> FUNCTION;
      default -> tag.startsWith("D") || tag.startsWith("P") ? FUNCTION : 0;
    };
  }

  private static boolean third(String tag) {
    return tag.startsWith("VMI") && tag.length() > 4 && tag.charAt(4) == '3';
  }

  private static int proper(String tag) {
    char type = tag.length() > 4 ? tag.charAt(4) : '0';
    return type == 'S' ? PERSON : type == 'G' ? PLACE : OTHER_PROPER;
  }
}
