package org.malha.traces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.malha.start.Settings;
import org.malha.web.Language;
import org.malha.web.Messages;

/**
 * All that the portal keeps of one person, as a zip of JSON and Markdown. Written as it is read, a
 * few rows at a time: a slow reader holds neither memory nor a connection to the database.
 */
@ApplicationScoped
public class Archive {
  private static final int SLICE = 100;
  private static final Pattern MOMENT =
      Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2})[:.\\d]*Z$");

  @Inject Tables tables;
  @Inject Clock clock;
  @Inject Settings settings;
  @Inject @Any Instance<Traces> rooms;

  private interface Rows {
    void write(Map<String, @Nullable Object> row) throws IOException;
  }

  /** The files, in the order of the archive. */
  public List<Part> parts() {
    return rooms.stream()
        .sorted(Comparator.comparing(Traces::order))
        .flatMap(room -> room.parts().stream())
        .toList();
  }

  /** Writes the archive of a person; whoever calls has made sure that it is theirs. */
  public void write(long personId, Language language, OutputStream to) throws IOException {
    try (var zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
      begin(zip, language == Language.PT ? "LEIA-ME.md" : "README.md");
      print(zip, readMe(language, clock.instant()));
      zip.closeEntry();
      for (Part part : parts()) {
        json(zip, part, personId);
        if (!part.words().isEmpty()) {
          markdown(zip, part, personId, language);
        }
      }
    }
  }

  private String readMe(Language language, Instant now) {
    String files =
        parts().stream()
            .map(part -> "- `" + part.name() + ".json`: " + Messages.text(language, part.key()))
            .collect(Collectors.joining("\n"));
    return "# "
        + Messages.text(language, "data.title")
        + "\n\n"
        + Messages.text(language, "data.readme", settings.baseUrl(), now.toString())
        + "\n\n"
        + files
        + "\n";
  }

  private void json(ZipOutputStream zip, Part part, long personId) throws IOException {
    begin(zip, part.name() + ".json");
    try (JsonGenerator json =
        Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
            .createGenerator(new Unclosed(zip), StandardCharsets.UTF_8)) {
      json.writeStartArray();
      read(
          part,
          personId,
          row -> {
            json.writeStartObject();
            row.forEach((name, value) -> write(json, name, value));
            json.writeEnd();
          });
      json.writeEnd();
    }
    zip.closeEntry();
  }

  private static void write(JsonGenerator json, String name, @Nullable Object value) {
    if (value instanceof Long number) {
      json.write(name, number);
    } else if (value instanceof Boolean truth) {
      json.write(name, truth);
    } else if (value == null) {
      json.writeNull(name);
    } else {
      json.write(name, value.toString());
    }
  }

  private void markdown(ZipOutputStream zip, Part part, long personId, Language language)
      throws IOException {
    begin(zip, part.name() + ".md");
    print(zip, "# " + Messages.text(language, part.key()) + "\n");
    read(part, personId, row -> print(zip, entry(part, row)));
    zip.closeEntry();
  }

  private static String entry(Part part, Map<String, @Nullable Object> row) {
    return "\n## "
        + joined(part.headings(), row, " · ")
        + "\n\n"
        + joined(part.words(), row, "\n\n")
        + "\n";
  }

  private static String joined(
      List<String> columns, Map<String, @Nullable Object> row, String between) {
    return columns.stream()
        .map(row::get)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .filter(text -> !text.isBlank())
        .map(text -> MOMENT.matcher(text).replaceFirst("$1 $2 UTC"))
        .collect(Collectors.joining(between));
  }

  private void read(Part part, long personId, Rows each) throws IOException {
    Object[] marks =
        part.sql().chars().filter(sign -> sign == '?').mapToObj(mark -> personId).toArray();
    for (int from = 0; ; from += SLICE) {
      List<Map<String, @Nullable Object>> some =
          tables.rows(part.sql() + " limit " + SLICE + " offset " + from, marks);
      for (Map<String, @Nullable Object> row : some) {
        each.write(part.reading().apply(row));
      }
      if (some.size() < SLICE) {
        return;
      }
    }
  }

  private static void begin(ZipOutputStream zip, String file) throws IOException {
    zip.putNextEntry(new ZipEntry("malha/" + file));
  }

  private static void print(ZipOutputStream zip, String text) throws IOException {
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file of the zip ends, the zip goes on. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      out.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
