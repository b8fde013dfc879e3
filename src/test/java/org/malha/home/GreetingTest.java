package org.malha.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreetingTest {
  @ParameterizedTest
  @CsvSource({
    "06:00,MORNING",
    "11:59,MORNING",
    "12:00,AFTERNOON",
    "19:59,AFTERNOON",
    "20:00,EVENING",
    "05:59,EVENING"
  })
  void peopleAreGreetedByTheHour(LocalTime time, Greeting greeting) {
    assertEquals(greeting, Greeting.at(time));
  }
}
