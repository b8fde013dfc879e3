package org.malha.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.malha.web.Language;

/**
 * Random worlds: what a reader is told by an index of everything is what an index of only what they
 * may read would tell, to the last count, correction and suggestion; and simple questions find what
 * reading every text finds. {@code -Pdeep} looks at many more worlds.
 */
class WorldsTest {
  private static final int WORLDS = Integer.getInteger("malha.worlds", 500);
  private static final Set<String> EVERYBODY = Set.of(Entry.PUBLIC, "group:1");
  private static final List<String> WORDS =
      List.of(
          "gestor gestora gestores caso casos casa rede redes partilha partilhar dados família"
              .concat(" famílias técnico técnicas social sociais plano planos inserção RSI")
              .concat(" câmara município municipal equipa equipe saúde escola apoio apoiar")
              .concat(" sócio-económico bem-estar habitação zebra zebras cebra plana plena")
              .split(" "));
  private static final List<Vocabulary.Thing> THINGS =
      List.of(
          new Vocabulary.Thing(
              "term:0",
              List.of(
                  new Vocabulary.Name(Language.PT, "gestor de caso", true),
                  new Vocabulary.Name(Language.EN, "case manager", true))),
          new Vocabulary.Thing(
              "term:1",
              List.of(
                  new Vocabulary.Name(Language.PT, "plano de inserção", true),
                  new Vocabulary.Name(Language.PT, "zebra", true))));

  @Test
  void aReaderIsToldWhatTheyMayReadAndNothingElse() throws IOException {
    for (int seed = 0; seed < WORLDS; seed++) {
      new World(seed).check();
    }
  }

  private static final class World {
    private final long seed;
    private final Random random;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> reader;

    World(long seed) {
      this.seed = seed;
      this.random = new Random(seed);
      int size = 1 + random.nextInt(40);
      for (int i = 0; i < size; i++) {
        entries.add(entry(i));
      }
      reader = new HashSet<>(EVERYBODY);
      for (int group = 2; group < 6; group++) {
        if (random.nextInt(3) == 0) {
          reader.add("group:" + group);
        }
      }
    }

    private Entry entry(int i) {
      String kind = List.of("term", "post", "constraint").get(random.nextInt(3));
      var entry =
          Entry.of(kind, String.valueOf(i), kind, "/" + i)
              .text(Language.PT, words(1 + random.nextInt(4)), words(random.nextInt(20)))
              .facet(Facet.ELEMENT, "e" + random.nextInt(3))
              .facet(Facet.ELEMENT, "e" + random.nextInt(3))
              .facet(Facet.YEAR, String.valueOf(2020 + random.nextInt(3)))
              .date(Instant.ofEpochSecond(random.nextInt(1000)))
              .weight(random.nextBoolean() ? 1 : 0.5f);
      if (random.nextInt(3) > 0) {
        entry.audiences(Set.of("group:" + (1 + random.nextInt(6))));
      }
      if (random.nextInt(3) == 0) {
        entry.asked(Map.of(Language.PT, List.of(words(3), words(1 + random.nextInt(4)))));
      }
      if (random.nextInt(4) == 0) {
        entry.text(Language.EN, "case manager " + i, words(5));
      }
      return entry.build();
    }

    private String words(int many) {
      var words = new ArrayList<String>();
      for (int i = 0; i < many; i++) {
        int zipf = (int) (WORDS.size() * Math.pow(random.nextDouble(), 1.5));
        words.add(WORDS.get(zipf));
      }
      return String.join(random.nextInt(5) == 0 ? " de " : " ", words);
    }

    private boolean reads(Entry entry) {
      return entry.audiences().stream().anyMatch(reader::contains);
    }

    void check() throws IOException {
      try (var all = new Index(new ByteBuffersDirectory());
          var readable = new Index(new ByteBuffersDirectory())) {
        all.learn(THINGS);
        readable.learn(THINGS);
        if (random.nextBoolean()) {
          all.put(entries); // some are changed later, so that there are several segments
          all.show();
        }
        for (Entry entry : entries) {
          all.put(List.of(entry));
          if (reads(entry)) {
            readable.put(List.of(entry));
          }
          if (random.nextInt(25) == 0) {
            all.show();
            readable.show();
          }
        }
        all.show();
        readable.show();
        for (int i = 0; i < 4; i++) {
          compare(all, readable, question());
        }
        String beginning = WORDS.get(random.nextInt(WORDS.size())).substring(0, 3);
        for (String typed : List.of(beginning, "caso " + beginning)) {
          assertEquals(
              titles(readable.suggest(typed, Language.PT, EVERYBODY, 5)),
              titles(all.suggest(typed, Language.PT, EVERYBODY, 5)),
              () -> "world " + seed + ", suggesting " + typed);
        }
      }
    }

    private static List<String> titles(List<Found.Hit> hits) {
      return hits.stream().map(Found.Hit::plainTitle).toList();
    }

    private Wanted question() {
      var typed = new ArrayList<String>();
      for (int i = 0; i <= random.nextInt(3); i++) {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        typed.add(
            switch (random.nextInt(8)) {
              case 0 -> word.substring(0, word.length() - 1);
              case 1 -> "\"" + word + "\"";
              case 2 -> "-" + word;
              case 3 -> word.substring(0, 3) + "*";
              case 4 -> word + " OU " + WORDS.get(random.nextInt(WORDS.size()));
              case 5 -> "case manager";
              default -> word;
            });
      }
      Map<Facet, Set<String>> chosen =
          switch (random.nextInt(4)) {
            case 0 -> Map.of(Facet.ELEMENT, Set.of("e1"));
            case 1 -> Map.of(Facet.ELEMENT, Set.of("e0", "e2"), Facet.TYPE, Set.of("post"));
            default -> Map.of();
          };
      return new Wanted(
          random.nextInt(10) == 0 ? "" : String.join(" ", typed),
          random.nextInt(5) == 0,
          chosen,
          random.nextInt(8) == 0 ? Optional.of(Language.EN) : Optional.empty(),
          "",
          Wanted.Order.values()[random.nextInt(3)],
          1,
          100,
          Language.PT);
    }

    private void compare(Index all, Index readable, Wanted wanted) throws IOException {
      Found told = all.ask(wanted, reader, EVERYBODY);
      Found truth = readable.ask(wanted, Set.copyOf(reader), EVERYBODY);
      String where = "world " + seed + ", " + wanted;
      assertEquals(ids(truth), ids(told), where);
      assertEquals(truth.total(), told.total(), where);
      assertEquals(truth.unnarrowed(), told.unnarrowed(), where);
      assertEquals(truth.total(), told.hits().size(), where);
      assertEquals(truth.counts(), told.counts(), where);
      assertEquals(truth.suggestion(), told.suggestion(), where);
      assertEquals(truth.also(), told.also(), where);
      assertEquals(truth.relaxed(), told.relaxed(), where);
      assertEquals(truth.best().map(Found.Hit::id), told.best().map(Found.Hit::id), where);
      assertEquals(
          truth.without().stream().collect(Collectors.toSet()),
          told.without().stream().collect(Collectors.toSet()),
          where);
      if (wanted.typed().matches("\\p{L}+") && wanted.only().isEmpty() && !told.relaxed()) {
        read(wanted, told, where);
      }
    }

    /** The same by reading every text from the first word to the last. */
    private void read(Wanted wanted, Found told, String where) {
      String sought = Words.forms(wanted.typed()).get(0);
      boolean plain = told.also().isEmpty() && told.suggestion().isEmpty();
      Set<String> has =
          entries.stream()
              .filter(this::reads)
              .filter(entry -> chosen(wanted, entry))
              .filter(entry -> has(entry, sought) || (!wanted.exact() && isAsked(entry, sought)))
              .map(Entry::id)
              .collect(Collectors.toSet());
      if (plain && !has.isEmpty()) {
        assertEquals(has, ids(told), where);
      }
    }

    private static boolean chosen(Wanted wanted, Entry entry) {
      return wanted.chosen().entrySet().stream()
          .allMatch(
              facet ->
                  facet.getKey() == Facet.TYPE
                      ? facet.getValue().contains(entry.type())
                      : entry.facets().getOrDefault(facet.getKey(), Set.of()).stream()
                          .anyMatch(facet.getValue()::contains));
    }

    private static boolean has(Entry entry, String sought) {
      return entry.texts().entrySet().stream()
          .anyMatch(
              text ->
                  Words.in(text.getValue().title() + " \n " + text.getValue().body()).stream()
                      .anyMatch(word -> meets(word.form(), sought)));
    }

    private static boolean isAsked(Entry entry, String sought) {
      return entry.asked().values().stream()
          .flatMap(List::stream)
          .flatMap(phrase -> Words.in(phrase).stream())
          .anyMatch(word -> meets(word.form(), sought));
    }

    private static boolean meets(String form, String sought) {
      return form.equals(sought)
          || Arrays.stream(Language.values())
              .map(Forms::of)
              .anyMatch(forms -> related(form, sought, forms));
    }

    private static boolean related(String form, String sought, Forms forms) {
      String stem = forms.stem(form);
      String same = forms.stem(sought);
      String root = forms.root(stem);
      return form.equals(same)
          || stem.equals(same)
          || (!root.equals(stem) && root.equals(forms.root(same)));
    }

    private static Set<String> ids(Found found) {
      return found.hits().stream().map(Found.Hit::id).collect(Collectors.toSet());
    }
  }
}
