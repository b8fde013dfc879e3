package org.malha.cases;

/** The addresses of rooms. */
final class RoomPath {
  /**
   * A code as {@link CaseRooms#freshCode} draws it: no word of ours that follows {@code /casos/}.
   */
  static final String CODE = "/casos/{code: [2-9b-df-hj-km-np-tv-xz]{12}}";

  private RoomPath() {}

  static String of(String code) {
    return "/casos/" + code;
  }
}
