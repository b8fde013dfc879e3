package org.malha.letters;

import static org.malha.support.Cast.ADMIN;
import static org.malha.support.Cast.BRUNO;
import static org.malha.support.Cast.PAULA;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.malha.support.Looks;

@Execution(ExecutionMode.CONCURRENT)
@Tag("looks")
class LettersLooksIT {
  @Test
  void theChoices() {
    Looks.of(BRUNO).good("/avisos/correio");
    Looks.of(BRUNO).good("/en/avisos/correio");
    Looks.of(BRUNO).goodAnswer("/avisos/correio", "resumo", "sempre");
    Looks.of(PAULA).good("/avisos/correio");
  }

  @Test
  void theQueue() {
    Looks.of(ADMIN).good("/administracao/correio");
  }
}
