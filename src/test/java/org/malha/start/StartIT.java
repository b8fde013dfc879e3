package org.malha.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malha.support.Ended;
import org.malha.support.RunningPortal;
import org.malha.support.SmallDisk;

/** What {@code java -jar malha.jar} says when it starts and when it cannot. */
class StartIT {
  @TempDir Path folder;

  private Ended start(Map<String, String> settings) throws IOException, InterruptedException {
    var all = new HashMap<String, String>();
    all.put("MALHA_DATA", folder.resolve("data").toString());
    all.putAll(settings);
    return Ended.of(all);
  }

  @Test
  void aWrongSettingStopsTheStartWithOneSentence() throws IOException, InterruptedException {
    Ended ended = start(Map.of("MALHA_PORT", "oitenta"));
    assertEquals(2, ended.code());
    assertEquals(
        "MALHA_PORT: «oitenta» is not a whole number from 1 to 65535. Example: MALHA_PORT=8080",
        ended.said().strip());
  }

  @Test
  void aSecondProcessOnTheSameDataFolderIsRefused() throws IOException, InterruptedException {
    String data = RunningPortal.shared().environment().get("MALHA_DATA");
    Ended ended = start(Map.of("MALHA_DATA", data));
    assertEquals(3, ended.code());
    assertTrue(ended.said().startsWith("MALHA_DATA: another process"), ended.said());
  }

  @Test
  void aStartHasNothingToComplainOf() {
    String said = RunningPortal.shared().printed();
    List<String> complaints =
        said.substring(0, said.indexOf("Malha is ready"))
            .lines()
            .filter(line -> line.contains("WARNING") || line.contains("SEVERE"))
            .toList();
    assertEquals(List.of(), complaints);
  }

  @Test
  void aPortInUseIsRefused() throws IOException, InterruptedException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Ended ended = start(Map.of("MALHA_PORT", String.valueOf(taken.getLocalPort())));
      assertEquals(3, ended.code());
      assertTrue(ended.said().startsWith("MALHA_PORT:"), ended.said());
    }
  }

  @Test
  @Tag("once")
  void aFullDiskIsLeftAsItIs() throws IOException, InterruptedException {
    try (SmallDisk disk = SmallDisk.ofMegabytes(20)) {
      Ended ended = start(Map.of("MALHA_DATA", disk.folder().resolve("data").toString()));
      assertEquals(6, ended.code(), ended.said());
      assertTrue(ended.said().startsWith("MALHA_DATA: less than 32 MB"), ended.said());
    }
  }
}
