package org.malha.library;

import java.time.Instant;
import java.util.List;
import org.malha.content.Fault;
import org.malha.web.View;

/** The state of the content, for those who look after it. */
public record ContentPage(int items, List<Noted> noted, List<Fault> faults, boolean curates)
    implements View {
  /** An item to look after. */
  public record Noted(
      String file,
      String path,
      boolean edited,
      boolean offered,
      boolean vanished,
      String by,
      Instant at) {}
}
