package org.malha.territory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads our own packed tables: a header line, commas, quotes around a value that has a comma. */
final class Csv {
  private Csv() {}

  static List<Map<String, String>> rows(String name) {
    var in = Csv.class.getResourceAsStream("/territory/" + name + ".csv");
    if (in == null) {
      throw new IllegalStateException("The table " + name + " is not packed");
    }
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> header = values(reader.readLine());
      var rows = new ArrayList<Map<String, String>>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        List<String> values = values(line);
        var row = new HashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
          row.put(header.get(i), i < values.size() ? values.get(i) : "");
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> values(String line) {
    var values = new ArrayList<String>();
    var value = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        values.add(value.toString());
        value.setLength(0);
      } else {
        value.append(c);
      }
    }
    values.add(value.toString());
    return values;
  }
}
