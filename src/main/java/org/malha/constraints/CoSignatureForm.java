package org.malha.constraints;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malha.constraints.CoSignature.Said;
import org.malha.web.Form;

/** The three fields of a co-signature. */
record CoSignatureForm(Form form, LocalDate today) {
  static final String SEVERITY = "gravidade";
  static final String SINCE = "desde";
  static final String NOTE = "nota";

  private static final int EARLIEST = 1974;

  /** A form filled in with what is said already. */
  static Form of(Said said) {
    return Form.empty()
        .with(SEVERITY, said.severity().slug())
        .with(SINCE, said.since() == null ? "" : String.valueOf(said.since()))
        .with(NOTE, said.note());
  }

  /** What was typed; empty when something is wrong, which the form then says. */
  Optional<Said> read() {
    Optional<Severity> severity = Severity.of(form.choice(SEVERITY, Severity.slugs()));
    @Nullable Integer since = since();
    String note = form.optionalText(NOTE, CoSignature.LONGEST);
    return form.ok() ? severity.map(s -> new Said(s, since, note)) : Optional.empty();
  }

  private @Nullable Integer since() {
    String typed = form.value(SINCE).strip();
    if (typed.isEmpty()) {
      return null;
    }
    if (typed.matches("[0-9]{4}")) {
      int year = Integer.parseInt(typed);
      if (year >= EARLIEST && year <= today.getYear()) {
        return year;
      }
    }
    form.reject(SINCE, "cosign.since.wrong", String.valueOf(today.getYear()));
    return null;
  }
}
