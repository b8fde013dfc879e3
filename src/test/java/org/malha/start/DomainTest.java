package org.malha.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.jar.JarFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class DomainTest {
  private static final String BIND = "10.0.0.7";
  private static final String SERVER = "target/server/payara-micro.jar";

  private static Settings settings() {
    return Settings.read(Map.of("MALHA_BIND", BIND, "MALHA_PORT", "8123")::get);
  }

  /** What the server of this build comes with. */
  private static String given() throws IOException {
    try (var jar = new JarFile(SERVER)) {
      var entry = jar.getEntry("MICRO-INF/domain/domain.xml");
      return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Document read(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static Element first(Document domain, String name) {
    return (Element) domain.getElementsByTagName(name).item(0);
  }

  @Test
  void theServerListensWhereItIsTold() throws Exception {
    Element listener = first(read(Domain.of(given(), settings())), "network-listener");
    assertEquals("http-listener", listener.getAttribute("name"));
    assertEquals(BIND, listener.getAttribute("address"));
    assertEquals("8123", listener.getAttribute("port"));
    assertEquals("false", listener.getAttribute("enabled"), "until the portal is there");
    assertEquals("tcp", listener.getAttribute("transport"), "the rest stays as it comes");
  }

  @Test
  void whatAnybodyCouldReadIsOff() throws Exception {
    Document ours = read(Domain.of(given(), settings()));
    assertEquals(
        "false", first(ours, "microprofile-metrics-configuration").getAttribute("enabled"));
    assertEquals(
        "false", first(ours, "hazelcast-config-specific-configuration").getAttribute("enabled"));
    assertEquals("false", first(ours, "http").getAttribute("server-header"));
  }

  @Test
  void elementsAndTheirContentStay() throws Exception {
    Document before = read(given());
    Document after = read(Domain.of(given(), settings()));
    assertEquals(
        before.getElementsByTagName("*").getLength(), after.getElementsByTagName("*").getLength());
    assertEquals(
        "file-cache", first(after, "http").getElementsByTagName("*").item(0).getNodeName());
  }

  @Test
  void aServerThatHasNotWhatIsSetIsRefused() {
    var refused =
        assertThrows(IllegalStateException.class, () -> Domain.of("<domain/>", settings()));
    assertTrue(refused.getMessage().startsWith("<"), refused::getMessage);
  }
}
