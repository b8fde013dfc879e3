package org.malha.cases.deidentify;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Two packages of npm, asked once for all texts by {@code src/build/finder-peers/spans.mjs}. */
final class NpmPeers {
  private static final Path OURS = Path.of("src/build/finder-peers");
  private static final Path THEIRS =
      Path.of(System.getProperty("java.io.tmpdir"), "malha-finder-peers");

  private NpmPeers() {}

  /** By name of the package. */
  static Map<String, Score.Finder> ask(List<List<LabelledNote>> halves)
      throws IOException, InterruptedException {
    List<String> texts =
        halves.stream().flatMap(List::stream).map(LabelledNote::text).distinct().toList();
    Map<String, Score.Finder> peers = new LinkedHashMap<>();
    JsonObject answer = JsonParser.parseString(spans(texts)).getAsJsonObject();
    for (String peer : answer.keySet()) {
      Map<String, List<int[]>> found = new HashMap<>();
      for (int i = 0; i < texts.size(); i++) {
        found.put(texts.get(i), pairs(answer.getAsJsonArray(peer).get(i)));
      }
      peers.put(peer, note -> Objects.requireNonNull(found.get(note.text())));
    }
    return peers;
  }

  private static String spans(List<String> texts) throws IOException, InterruptedException {
    Files.createDirectories(THEIRS);
    for (String file : List.of("package.json", "spans.mjs")) {
      Files.copy(OURS.resolve(file), THEIRS.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    Path in = THEIRS.resolve("texts.json");
    Path out = THEIRS.resolve("spans.json");
    Files.writeString(in, new Gson().toJson(texts));
    run(new ProcessBuilder("npm", "install", "--ignore-scripts", "--silent").inheritIO());
    run(
        new ProcessBuilder("node", "spans.mjs")
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT));
    return Files.readString(out);
  }

  private static void run(ProcessBuilder command) throws IOException, InterruptedException {
    int code = command.directory(THEIRS.toFile()).start().waitFor();
    if (code != 0) {
      throw new IllegalStateException(command.command() + " ended with " + code);
    }
  }

  private static List<int[]> pairs(JsonElement spans) {
    List<int[]> pairs = new ArrayList<>();
    for (JsonElement span : spans.getAsJsonArray()) {
      pairs.add(
          new int[] {
            span.getAsJsonArray().get(0).getAsInt(), span.getAsJsonArray().get(1).getAsInt()
          });
    }
    return pairs;
  }
}
