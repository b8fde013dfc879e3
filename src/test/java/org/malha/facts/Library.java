package org.malha.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All files of a folder of content. */
final class Library {
  private Library() {}

  /** They, without what only tells about the folder and what people ask, which states nothing. */
  static List<Held> read(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> all = Files.walk(folder)) {
      paths =
          all.filter(Files::isRegularFile)
              .filter(path -> !path.getFileName().toString().equals("README.md"))
              .filter(path -> !path.startsWith(folder.resolve("questions")))
              .sorted()
              .toList();
    }
    List<Held> read = new ArrayList<>();
    for (Path path : paths) {
      read.add(Held.of(folder.relativize(path).toString(), Files.readString(path)));
    }
    return read;
  }
}
