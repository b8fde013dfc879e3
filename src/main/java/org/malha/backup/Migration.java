package org.malha.backup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One step of the schema that a database has taken. */
record Migration(String version, String script, int checksum) {
  static Migration of(List<@Nullable String> cells) {
    return new Migration(
        Packed.cell(cells, 0), Packed.cell(cells, 1), Integer.parseInt(Packed.cell(cells, 2)));
  }

  List<String> cells() {
    return List.of(version, script, String.valueOf(checksum));
  }
}
