package org.malha.metrics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the text form of OpenMetrics 1.0. */
final class OpenMetrics {
  private final StringBuilder text = new StringBuilder();

  void family(String name, String type, String help) {
    text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
  }

  void counter(String name, String help, double value) {
    family(name, "counter", help);
    sample(name + "_total", Map.of(), value);
  }

  void gauge(String name, String help, double value) {
    family(name, "gauge", help);
    sample(name, Map.of(), value);
  }

  void sample(String name, Map<String, String> labels, double value) {
    text.append(name);
    if (!labels.isEmpty()) {
      text.append(
          new TreeMap<>(labels)
              .entrySet().stream()
                  .map(one -> one.getKey() + "=\"" + escaped(one.getValue()) + '"')
                  .collect(Collectors.joining(",", "{", "}")));
    }
    text.append(' ').append(number(value)).append('\n');
  }

  /** The whole text, which no sample may follow. */
  String end() {
    return text.append("# EOF\n").toString();
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(6, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String escaped(String label) {
    return label.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }
}
