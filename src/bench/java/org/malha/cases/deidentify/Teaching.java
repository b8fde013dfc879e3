package org.malha.cases.deidentify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Teaches {@link SecondOpinion} by the tune notes and writes {@code weights.bin}, the same to the
 * byte each time. With {@code -Dmalha.finder.hands} it writes nothing but leaves out one hand's
 * notes after the other, teaches by the rest and says what the finder makes of those left out, with
 * the rules alone and with both.
 */
public final class Teaching {
  private static final Path FILE =
      Path.of("src/main/resources/org/malha/cases/deidentify", Weights.FILE);
  private static final int ROUNDS = 8;
  private static final float RATE = 0.1f;
  private static final float DECAY = 0.1f;

  /** The first numbers of the notes of each hand. */
  private static final int[] HANDS = {
    0, 135, 301, 371, 441, 501, 561, 641, 721, 801, 881, 961, 1041, Integer.MAX_VALUE
  };

  private Teaching() {}

  /** Runs everything; the first in half a minute, the second in three. */
  public static void main(String[] args) throws IOException {
    Locale.setDefault(Locale.ROOT);
    List<Lesson> lessons = new Lessons().of(LabelledNote.half("tune"));
    if (System.getProperty("malha.finder.hands") == null) {
      byte[] bytes = learned(lessons).bytes();
      Files.write(FILE, bytes);
      System.out.println(FILE + ": " + bytes.length + " bytes from " + lessons.size() + " notes");
    } else {
      hands(lessons);
    }
  }

  /** What these notes teach. */
  static Weights learned(List<Lesson> lessons) {
    Weights weights = new Weights();
    Learning learning = new Learning(weights, RATE, DECAY);
    for (int round = 0; round < ROUNDS; round++) {
      List<Lesson> order = new ArrayList<>(lessons);
      Collections.shuffle(order, new Random(7 + round));
      for (Lesson lesson : order) {
        learning.from(lesson, round % 2 == 1);
      }
    }
    return kept(weights);
  }

  /** As they will be read. */
  private static Weights kept(Weights weights) {
    Weights kept = new Weights();
    kept.read(weights.bytes());
    return kept;
  }

  private static void hands(List<Lesson> lessons) {
    Deidentifier rules = Deidentifier.rules();
    Deidentifier[] both = new Deidentifier[HANDS.length];
    List<LabelledNote> notes = new ArrayList<>();
    for (int hand = 0; hand + 1 < HANDS.length; hand++) {
      int out = hand;
      List<Lesson> rest = lessons.stream().filter(lesson -> hand(lesson.note()) != out).toList();
      List<LabelledNote> own =
          lessons.stream().map(Lesson::note).filter(note -> hand(note) == out).toList();
      if (!own.isEmpty()) {
        both[hand] = Deidentifier.with(learned(rest));
        notes.addAll(own);
        say("Numbers from " + HANDS[hand], own, rules, both);
      }
    }
    say("All", notes, rules, both);
  }

  private static void say(
      String what, List<LabelledNote> notes, Deidentifier rules, Deidentifier[] both) {
    Score before = Score.of(notes, Score.ours(rules));
    Score after = Score.of(notes, note -> Score.ours(both[hand(note)]).apply(note));
    System.out.println(what + ", " + notes.size() + " notes");
    System.out.println("  rules " + line(before) + "\n  both  " + line(after));
  }

  private static String line(Score score) {
    return "all %s, direct %s, hasty %s, notes %s, kept %s, alarms %.2f"
        .formatted(
            score.all,
            score.direct,
            score.hasty,
            score.notesWithoutDirectLeak,
            score.wordsKept,
            score.alarmsPerHundredWords());
  }

  private static int hand(LabelledNote note) {
    int number = Integer.parseInt(note.name().replaceFirst("\\D.*", ""));
    int hand = 0;
    while (number >= HANDS[hand + 1]) {
      hand++;
    }
    return hand;
  }
}
