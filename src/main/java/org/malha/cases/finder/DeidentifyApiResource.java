package org.malha.cases.finder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.malha.cases.deidentify.Deidentified;
import org.malha.web.CurrentRequest;
import org.malha.web.Form;
import org.malha.web.Language;
import org.malha.web.Problems;

/** The identifier finder, for programs of members. Nothing of the text is stored or logged. */
@RequestScoped
@Path("/api/v1/deidentify")
@Produces(MediaType.APPLICATION_JSON)
public class DeidentifyApiResource {
  /**
   * What is to be examined.
   *
   * @param lang {@code pt} or {@code en}: the language of replacements and reasons; absent, that of
   *     the request
   */
  public record Note(@Nullable String text, @Nullable String lang) {}

  /** What was found; start and end count UTF-16 units of the text sent. */
  public record Span(int start, int end, String type, double confidence, String replacement) {}

  /** What may still lead to a person: {@code low}, {@code medium} or {@code high}, and why. */
  public record Risk(String level, List<String> reasons) {}

  /** The answer. */
  public record Answer(String redacted, List<Span> spans, Risk residualRisk) {}

  @Inject Finder finder;
  @Inject CurrentRequest current;

  /** Examines a text; 422 where there is none, where it is too long or the language is unknown. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response examine(@Nullable Note note) {
    Form form = Form.empty();
    String text = note == null || note.text() == null ? "" : note.text();
    if (text.isBlank()) {
      form.reject("text", "form.empty");
    } else if (text.length() > Finder.LONGEST) {
      form.reject(
          "text", "form.too_long", String.valueOf(Finder.LONGEST), String.valueOf(text.length()));
    }
    Language language = language(note == null ? null : note.lang(), form);
    return form.ok()
        ? Response.ok(answer(finder.examine(text, language)))
            .header("Cache-Control", "no-store")
            .build()
        : Problems.of(current.language(), form);
  }

  private Language language(@Nullable String asked, Form form) {
    if (asked == null) {
      return current.language();
    }
    for (Language language : Language.values()) {
      if (language.code().equals(asked)) {
        return language;
      }
    }
    form.reject("lang", "form.choice");
    return current.language();
  }

  private static Answer answer(Deidentified found) {
    return new Answer(
        found.redacted(),
        found.marks().stream()
            .map(
                mark ->
                    new Span(
                        mark.start(),
                        mark.end(),
                        mark.kind().name(),
                        mark.confidence(),
                        mark.replacement()))
            .toList(),
        new Risk(
            found.residue().level().name().toLowerCase(Locale.ROOT), found.residue().reasons()));
  }
}
