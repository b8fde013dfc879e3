package org.malha.traces;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.malha.web.Times;
import org.malha.web.View;

/** What was done when somebody was erased, without saying who it was. */
public record ReceiptPage(
    String code, Instant doneAt, Mode mode, Receipt.Asked askedBy, List<Told> lines)
    implements View {
  /** The day on which it was done. */
  public LocalDate day() {
    return LocalDate.ofInstant(doneAt, Times.LISBON);
  }

  static ReceiptPage of(Receipt receipt) {
    return new ReceiptPage(
        receipt.code(), receipt.doneAt(), receipt.mode(), receipt.askedBy(), receipt.lines());
  }
}
