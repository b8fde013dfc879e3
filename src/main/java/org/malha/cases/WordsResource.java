package org.malha.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.malha.cases.release.Released;
import org.malha.web.Form;
import org.malha.web.Notice;
import org.malha.web.Refusal;
import org.malha.web.TextRules;
import org.malha.web.View;

/**
 * What somebody wants to say in a room: it goes through the same review as a situation, and is a
 * draft only once it was released.
 */
@RequestScoped
@Path(RoomPath.CODE + "/palavra")
public class WordsResource extends ReviewSteps {
  static final String TEXT = "texto";
  static final String PROMPT = "abertura";
  static final String QUESTION = "pergunta";

  private static final int LONGEST = 6_000;

  @Inject Speaking speaking;
  @Inject Today today;

  @PathParam("code")
  String code;

  /** The empty form is in the room. */
  @GET
  public Response begin() {
    return go.to(RoomPath.of(code) + "#falar");
  }

  @Override
  String path() {
    return RoomPath.of(code) + "/palavra";
  }

  @Override
  View writing(Form form) {
    return speaking.writing(code, form, question(form), today.date());
  }

  @Override
  ReviewPlan plan(Form form) {
    Floor floor = speaking.floor(code, prompt(form), question(form), today.date());
    return new ReviewPlan(
        path(),
        List.of(new ReviewPlan.Text(TEXT, prompt(form).map(Prompt::key).orElse("case.speak.text"))),
        this::check,
        this::writing,
        new ReviewPlan.Back(RoomPath.of(code), "case.room"),
        new ReviewPlan.Send("case.keep", floor.free() ? "case.keep.send" : null, null),
        false,
        true,
        floor.heard(),
        floor.asked());
  }

  /** Keeps it as a draft in the room, and sends it if that is asked for and may be. */
  @Override
  Response released(ReviewForm sent, Released texts) {
    Form form = sent.form();
    Prompt prompt = prompt(form).orElseThrow();
    int place = speaking.draft(code, prompt, Spoken.of(texts, TEXT), question(form), today.date());
    if (!sent.also()) {
      return go.to(RoomPath.of(code) + "#falar", Notice.of("notice.case.draft"));
    }
    speaking.send(code, place, today.date());
    return go.to(RoomPath.of(code), Notice.of("notice.case.sent"));
  }

  private void check(Form form) {
    if (prompt(form).isEmpty()) {
      form.reject(PROMPT, "case.speak.choose");
    }
    String clean = TextRules.clean(form.value(TEXT));
    TextRules.check(clean, LONGEST)
        .ifPresent(
            problem ->
                form.reject(
                    TEXT,
                    "form." + problem.name().toLowerCase(Locale.ROOT),
                    String.valueOf(LONGEST),
                    String.valueOf(clean.length())));
    speaking.ask(code, today.date());
  }

  private static Optional<Prompt> prompt(Form form) {
    return Arrays.stream(Prompt.values())
        .filter(one -> one.name().equals(form.value(PROMPT)) && one != Prompt.PASS)
        .findFirst();
  }

  private static Optional<Integer> question(Form form) {
    String typed = form.value(QUESTION);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    if (!typed.matches("\\d{1,6}")) {
      throw new Refusal.NotFound();
    }
    return Optional.of(Integer.valueOf(typed));
  }
}
