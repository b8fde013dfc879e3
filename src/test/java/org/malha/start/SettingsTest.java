package org.malha.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private static Settings read(Map<String, String> given) {
    return Settings.read(given::get);
  }

  @Test
  void withNothingSetThePortalServesThisMachineFromAnEmbeddedDatabase() {
    Settings settings = read(Map.of());
    assertEquals("http://127.0.0.1:8080", settings.baseUrl());
    assertEquals(Path.of("data"), settings.data());
    assertEquals(Path.of("data", "files"), settings.files());
    assertEquals(Path.of("data", "cache"), settings.cache());
    assertTrue(settings.database().embedded());
    assertTrue(settings.database().url().contains("WRITE_DELAY=0"));
    assertFalse(settings.demo().wanted());
    assertTrue(settings.mail().isEmpty());
  }

  @Test
  void theIndexLiesInTheDataFolderThatWasChosen() {
    assertEquals(Path.of("search-index"), read(Map.of()).index());
    assertEquals(
        Path.of("d", "search-index").toString(),
        read(Map.of("MALHA_DATA", "d")).index().toString());
    assertEquals(Path.of("i"), read(Map.of("MALHA_DATA", "d", "MALHA_INDEX", "i")).index());
  }

  @Test
  void theAddressFollowsWherePortalListens() {
    assertEquals(
        "http://127.0.0.1:9000",
        read(Map.of("MALHA_PORT", "9000", "MALHA_BIND", "0.0.0.0")).baseUrl());
    assertEquals(
        "https://malha.example.org",
        read(Map.of("MALHA_BASE_URL", "https://malha.example.org/")).baseUrl());
  }

  @ParameterizedTest
  @CsvSource({
    "MALHA_PORT, eighty, MALHA_PORT=8080",
    "MALHA_PORT, 70000, MALHA_PORT=8080",
    "MALHA_PROXIES, proxy.example.org, 'MALHA_PROXIES=192.0.2.7,10.0.0.0/8'",
    "MALHA_DEMO, yes, MALHA_DEMO=true",
    "MALHA_DEMO_POSTS, -1, MALHA_DEMO_POSTS=0",
    "MALHA_BASE_URL, malha.example.org, MALHA_BASE_URL=https://malha.example.org",
    "MALHA_DB_URL, jdbc:mysql://x/y, jdbc:postgresql",
    "MALHA_MAIL_URL, mail.example.org, smtp://",
    "MALHA_ADMIN_EMAIL, ana, admin@example.org",
    "MALHA_ADMIN_PASSWORD, short, MALHA_ADMIN_PASSWORD="
  })
  void aWrongSettingSaysItsNameWhatIsWrongAndAnExample(String name, String value, String example) {
    var wrong = assertThrows(WrongSetting.class, () -> read(Map.of(name, value)));
    assertTrue(wrong.getMessage().startsWith(name + ":"), wrong.getMessage());
    assertTrue(wrong.getMessage().contains(example), wrong.getMessage());
  }

  @Test
  void aPasswordIsNeverRepeated() {
    var wrong =
        assertThrows(WrongSetting.class, () -> read(Map.of("MALHA_DEMO_PASSWORD", "segredo")));
    assertFalse(wrong.getMessage().contains("segredo"));
  }

  @Test
  void anAdministratorNeedsBothAddressAndPassword() {
    assertThrows(WrongSetting.class, () -> read(Map.of("MALHA_ADMIN_EMAIL", "admin@example.org")));
    var both =
        read(
            Map.of(
                "MALHA_ADMIN_EMAIL",
                "admin@example.org",
                "MALHA_ADMIN_PASSWORD",
                "doze-caracteres"));
    assertEquals("admin@example.org", both.administrator().orElseThrow().email());
  }

  @Test
  void theEnvironmentWinsOverThePropertiesFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("malha.properties");
    Files.writeString(file, "MALHA_PORT=9001\nMALHA_DEMO=true\n");
    Map<String, String> given =
        Start.given(Map.of("MALHA_CONFIG", file.toString(), "MALHA_PORT", "9002", "PATH", "/bin"));
    assertEquals("9002", given.get("MALHA_PORT"));
    assertEquals("true", given.get("MALHA_DEMO"));
    assertFalse(given.containsKey("PATH"));
  }

  @Test
  void anUnknownNameIsATypingError() {
    var wrong = assertThrows(WrongSetting.class, () -> Start.given(Map.of("MALHA_PROT", "1")));
    assertTrue(wrong.getMessage().contains("MALHA_PROT"));
    assertTrue(wrong.getMessage().contains("MALHA_PORT"));
  }

  @Test
  void aConfigurationFileThatIsNotThereStopsTheStart() {
    assertThrows(
        WrongSetting.class, () -> Start.given(Map.of("MALHA_CONFIG", "/nowhere.properties")));
  }
}
