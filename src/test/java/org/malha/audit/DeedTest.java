package org.malha.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.malha.web.Language;
import org.malha.web.Messages;

class DeedTest {
  @ParameterizedTest
  @EnumSource
  void everyDeedHasAWordInBothLanguagesAndIsFoundByItsSlug(Deed deed) {
    assertTrue(Messages.has(Language.PT, deed.key()) && Messages.has(Language.EN, deed.key()));
    assertEquals(Optional.of(deed), Deed.of(deed.slug()));
  }
}
