package org.malha.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibilityTest {
  @ParameterizedTest
  @CsvSource({
    // visibility, member, signed in, may know, reads
    "PUBLIC, false, false, true, true",
    "PUBLIC, false, true, true, true",
    "PUBLIC, true, true, true, true",
    "MEMBERS, false, false, false, false",
    "MEMBERS, false, true, true, false",
    "MEMBERS, true, true, true, true",
    "CLOSED, false, false, false, false",
    "CLOSED, false, true, false, false",
    "CLOSED, true, true, true, true"
  })
  void membersReadAndOthersMayKnowOrReadAsTheGroupChose(
      Visibility visibility, boolean member, boolean signedIn, boolean knows, boolean reads) {
    assertEquals(knows, visibility.knownTo(member, signedIn));
    assertEquals(reads, visibility.readBy(member));
  }
}
