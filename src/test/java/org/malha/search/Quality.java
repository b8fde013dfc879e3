package org.malha.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.malha.library.PackedEntries;

/**
 * How good the answers to the judged questions are, ours beside those of Lucene as it comes, over
 * the same entries.
 */
final class Quality {
  private static final Set<String> EVERYBODY = Set.of(Entry.PUBLIC);

  /** How good ours and theirs are over some questions. */
  record Row(int questions, Judgements.Score ours, Judgements.Score plain) {}

  private final Map<String, List<Judgements.Score>> ours = new LinkedHashMap<>();
  private final Map<String, List<Judgements.Score>> plain = new LinkedHashMap<>();

  Quality() throws IOException {
    var judged = new Judgements();
    List<Entry> entries = PackedEntries.all();
    var standard = new PlainIndex(entries);
    try (var index = new Index(new ByteBuffersDirectory())) {
      index.learn(PackedEntries.things());
      index.put(entries);
      index.show();
      for (Judgements.Query query : judged.queries()) {
        Wanted wanted = Wanted.of(query.typed(), query.language());
        List<String> found =
            index.ask(wanted, EVERYBODY, EVERYBODY).hits().stream().map(Found.Hit::id).toList();
        add(ours, query, judged.score(query, judgedIds(found)));
        add(plain, query, judged.score(query, judgedIds(standard.ask(query.typed(), 10))));
      }
    }
  }

  /** The readers called reported constraints by the word that people see. */
  static List<String> judgedIds(List<String> ids) {
    return ids.stream().map(id -> id.replaceFirst("^reported:", "constraint:")).toList();
  }

  private static void add(
      Map<String, List<Judgements.Score>> all, Judgements.Query query, Judgements.Score score) {
    String half = query.half();
    for (String of :
        List.of(half, half + ", " + query.language().code(), half + ": " + query.kind())) {
      all.computeIfAbsent(of, key -> new ArrayList<>()).add(score);
    }
  }

  /** Over a half; over a language of it, {@code test, pt}; over a kind, {@code test: typo}. */
  Row row(String of) {
    List<Judgements.Score> some = ours.getOrDefault(of, List.of());
    return new Row(
        some.size(),
        Judgements.Score.mean(some),
        Judgements.Score.mean(plain.getOrDefault(of, List.of())));
  }

  /** All rows, halves first, in Markdown. */
  String table() {
    var table = new StringBuilder();
    table.append("| Questions | n | nDCG@10 | success@5 | nothing found |");
    table.append(" BM25: nDCG@10 | success@5 | nothing found |\n");
    table.append("|---|--:|--:|--:|--:|--:|--:|--:|\n");
    var sorted = new TreeMap<String, String>();
    for (String of : ours.keySet()) {
      String rank = of.contains(":") ? "3" : of.contains(",") ? "2" : "1";
      sorted.put(rank + of, line(of, row(of)));
    }
    sorted.values().forEach(table::append);
    return table.toString();
  }

  private static String line(String of, Row row) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.3f | %.3f | %.1f %% | %.3f | %.3f | %.1f %% |%n",
        of,
        row.questions(),
        row.ours().ndcg(),
        row.ours().success(),
        100 * row.ours().empty(),
        row.plain().ndcg(),
        row.plain().success(),
        100 * row.plain().empty());
  }
}
