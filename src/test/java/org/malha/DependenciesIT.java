package org.malha;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What the portal is made of: all of it is named in THIRD-PARTY.md and in the bill of materials,
 * under licences that go with the EUPL-1.2, in versions that somebody chose.
 */
@Tag("once")
class DependenciesIT {
  /**
   * As authors name them: those of the EUPL's appendix and those that ask for no more than credit.
   */
  private static final Pattern COMPATIBLE =
      Pattern.compile(
          "((The )?Apache( Software)?( License)?,? ?(Version )?2(\\.0)?)|Apache-2\\.0"
              + "|BSD([- ][23]-Clause)?( License)?|(The )?MIT( License)?|MIT-0|ISC|CC0-1\\.0"
              + "|EPL-[12]\\.0|EUPL-1\\.2|MPL-2\\.0|LGPL-(2\\.1|3\\.0)(-only|-or-later)?"
              + "|GNU Lesser General Public License, Version 2\\.1, February 1999");

  private static final Pattern ROW =
      Pattern.compile("\\| ([^:|]+):([^ ]+) \\| ([^ ]+) \\| (.+) \\|");

  private static final Path BILL =
      Path.of(System.getProperty("malha.target", "target"), "bom.json");

  private static List<MatchResult> listed() throws IOException {
    return ROW.matcher(Files.readString(Path.of("THIRD-PARTY.md"))).results().toList();
  }

  private static Set<String> packed() throws IOException {
    try (var war = new JarFile(new File(System.getProperty("malha.war", "target/ROOT.war")))) {
      return war.stream()
          .map(JarEntry::getName)
          .filter(name -> name.matches("WEB-INF/(lib|tika)/.*\\.jar"))
          .map(name -> name.replaceAll("WEB-INF/(lib|tika)/|\\.jar", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void whatReadsFilesIsOnNoOtherClassPath() throws IOException {
    try (var war = new JarFile(new File(System.getProperty("malha.war", "target/ROOT.war")))) {
      List<String> names = war.stream().map(JarEntry::getName).toList();
      assertTrue(names.stream().anyMatch(name -> name.matches("WEB-INF/tika/tika-core.*\\.jar")));
      assertEquals(
          List.of(),
          names.stream()
              .filter(name -> name.matches("WEB-INF/lib/.*\\.jar"))
              .filter(name -> names.contains(name.replaceFirst("/lib/", "/tika/")))
              .toList());
    }
  }

  /** Of several licences, whoever uses it may choose. */
  @Test
  void everyLicenceGoesWithOurs() throws IOException {
    var wrong = new ArrayList<String>();
    for (MatchResult row : listed()) {
      Stream<String> licences =
          Stream.of(row.group(4)).flatMap(all -> Stream.of(all, all.split(", ")[0]));
      if (licences.noneMatch(licence -> COMPATIBLE.matcher(licence).matches())) {
        wrong.add(row.group());
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyLibraryThatIsPackedIsListed() throws IOException {
    var named = new TreeSet<String>();
    listed().forEach(row -> named.add(row.group(2) + "-" + row.group(3)));
    assertEquals(packed(), named);
  }

  @Test
  void theBillOfMaterialsNamesThemToo() throws IOException {
    Assumptions.assumeTrue(
        Files.isRegularFile(BILL), "Maven makes target/bom.json only when it is not offline");
    JsonObject bill = JsonParser.parseString(Files.readString(BILL)).getAsJsonObject();
    var named = new TreeSet<String>();
    for (JsonElement each : bill.getAsJsonArray("components")) {
      JsonObject one = each.getAsJsonObject();
      named.add(one.get("name").getAsString() + "-" + one.get("version").getAsString());
      assertTrue(one.has("licenses"), one::toString);
    }
    assertEquals(packed(), named);
  }

  @Test
  void everyVersionIsChosen() throws Exception {
    var pom =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new File("pom.xml"))
            .getDocumentElement();
    var wrong = new ArrayList<String>();
    for (String kind : List.of("dependency", "plugin", "path", "artifactItem", "extension")) {
      NodeList all = pom.getElementsByTagName(kind);
      for (int n = 0; n < all.getLength(); n++) {
        Element one = (Element) all.item(n);
        String version = version(pom, one);
        if (!version.matches("\\d[\\w.-]*") || version.contains("SNAPSHOT")) {
          wrong.add(kind + " " + child(one, "artifactId") + ": «" + version + "»");
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static String version(Element pom, Element one) {
    String version = child(one, "version");
    if (version.isEmpty()) {
      return inherited(pom, one);
    }
    return version.startsWith("${")
        ? pom.getElementsByTagName(version.substring(2, version.length() - 1))
            .item(0)
            .getTextContent()
        : version;
  }

  /** JUnit's parts from its bill; a profile's plugin from the one of the build. */
  private static String inherited(Element pom, Element one) {
    String artifact = child(one, "artifactId");
    if (child(one, "groupId").startsWith("org.junit")) {
      return "5";
    }
    NodeList all = pom.getElementsByTagName(one.getTagName());
    for (int n = 0; n < all.getLength(); n++) {
      Element other = (Element) all.item(n);
      if (child(other, "artifactId").equals(artifact) && !child(other, "version").isEmpty()) {
        return child(other, "version");
      }
    }
    return "";
  }

  private static String child(Element parent, String name) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(name)) {
        return element.getTextContent().strip();
      }
    }
    return "";
  }
}
