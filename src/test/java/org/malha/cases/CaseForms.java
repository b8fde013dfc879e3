package org.malha.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Forms of cases as somebody sends them at the end of the review. */
final class CaseForms {
  private static final String[] REVIEWED = {
    "substituir-tudo", "sim", "lido", "sim", "mantidas", "sim"
  };

  private CaseForms() {}

  /** A situation of which everything that the finder marks is replaced. */
  static String[] released(String... more) {
    return with(NewCaseIT.written(REVIEWED), more);
  }

  /** A contribution of which everything that the finder marks is replaced. */
  static String[] words(String prompt, String text, String... more) {
    return with(with(new String[] {"abertura", prompt, "texto", text}, REVIEWED), more);
  }

  /** A lesson of which everything that the finder marks is replaced. */
  static String[] lesson(String title, String... more) {
    String[] written = {
      "titulo",
      title,
      "ajudou",
      "Uma conversa combinada entre os serviços, antes da primeira com a família.",
      "verificar",
      "Se há tempo marcado para ela."
    };
    return with(with(written, REVIEWED), more);
  }

  /** What is said again counts instead of what was said before. */
  private static String[] with(String[] fields, String... more) {
    List<String> all = new ArrayList<>();
    List<String> again = new ArrayList<>();
    for (int i = 0; i < more.length; i += 2) {
      again.add(more[i]);
    }
    for (int i = 0; i < fields.length; i += 2) {
      if (!again.contains(fields[i])) {
        all.addAll(List.of(fields[i], fields[i + 1]));
      }
    }
    all.addAll(Arrays.asList(more));
    return all.toArray(String[]::new);
  }
}
