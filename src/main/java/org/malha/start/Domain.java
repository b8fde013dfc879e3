package org.malha.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The settings that the server comes with, and ours in them. Told to it one by one when it starts,
 * each of them would be a transaction of its own and a check of the whole (ADR 0019).
 */
final class Domain {
  private static final String AS_IT_COMES = "MICRO-INF/domain/domain.xml";

  /** Who is still sending when the connection is closed may never see why it was refused. */
  private static final int SWALLOWED = 50_000_000;

  private String xml;

  private Domain(String xml) {
    this.xml = xml;
  }

  /** Writes them into a folder. */
  static Path write(Path folder, Settings settings) throws IOException {
    try (InputStream in = Domain.class.getClassLoader().getResourceAsStream(AS_IT_COMES)) {
      byte[] given = Objects.requireNonNull(in, AS_IT_COMES).readAllBytes();
      String ours = of(new String(given, StandardCharsets.UTF_8), settings);
      return Files.writeString(folder.resolve("domain.xml"), ours);
    }
  }

  /**
   * Ours in those that the server comes with.
   *
   * @throws IllegalStateException if what is to be set is not there, as in a newer server
   */
  static String of(String given, Settings settings) {
    var domain = new Domain(given);
    // It would be started for one node too, and tell its makers of it.
    domain.set("hazelcast-config-specific-configuration", "enabled", "false");
    domain.set("availability-service", "availability-enabled", "false");
    // Anybody could read them; /metrics is that of org.malha.metrics.
    domain.set("microprofile-metrics-configuration", "enabled", "false");
    domain.set("microprofile-metrics-configuration", "endpoint", "server-metrics");
    // web.xml and its like are packed, and the tests have deployed them.
    domain.set("das-config", "deploy-xml-validation", "none");
    String listener = "network-listener";
    domain.set(listener, "port", String.valueOf(settings.port()));
    domain.set(listener, "address", settings.bind());
    // Nobody is let in before the portal is there.
    domain.set(listener, "enabled", "false");
    domain.set("http", "compression", "on");
    domain.set(
        "http",
        "compressable-mime-type",
        "text/html,application/json,application/problem+json,text/plain");
    domain.set("http", "header-buffer-length-bytes", "65536");
    // What is left of a body that was refused is read and forgotten, unless it is a flood.
    domain.set("http", "max-swallowing-input-bytes", String.valueOf(SWALLOWED));
    domain.set("http", "xpowered-by", "false");
    domain.set("http", "server-header", "false");
    return domain.xml;
  }

  /** In the first element of that name; the listener without TLS stands before the other. */
  private void set(String element, String attribute, String value) {
    Matcher tag = Pattern.compile("<" + element + "(\\s[^>]*?)?(?=/?>)").matcher(xml);
    if (!tag.find()) {
      throw new IllegalStateException("<" + element + ">");
    }
    String others = tag.group().replaceAll("\\s" + attribute + "=\"[^\"]*\"", "").stripTrailing();
    String all = others + " " + attribute + "=\"" + escaped(value) + "\" ";
    xml = xml.substring(0, tag.start()) + all + xml.substring(tag.end());
  }

  private static String escaped(String value) {
    return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
