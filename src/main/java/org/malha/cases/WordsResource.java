package org.malha.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.NotLost;
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
public class WordsResource {
  static final String TEXT = "texto";
  static final String PROMPT = "abertura";
  static final String QUESTION = "pergunta";

  private static final int LONGEST = 6_000;

  @Inject Speaking speaking;
  @Inject ReviewFlow flow;
  @Inject Today today;
  @Inject Go go;

  @PathParam("code")
  String code;

  /** Whoever reloads a step by its address begins in the room: a step without its text is none. */
  @GET
  public Response begin() {
    return go.to(RoomPath.of(code) + "#falar");
  }

  /** The same for the steps. */
  @GET
  @Path("{step:rever|risco|enviar}")
  public Response beginAgain() {
    return begin();
  }

  /** The text again, on the way back from a later step. */
  @POST
  @NotLost
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public View again(MultivaluedMap<String, String> typed) {
    return writing(Form.of(typed));
  }

  /** The passages to be decided. */
  @POST
  @Path("rever")
  @NotLost
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public View review(MultivaluedMap<String, String> typed) {
    return flow.review(plan(typed), typed);
  }

  /** What may still lead to somebody. */
  @POST
  @Path("risco")
  @NotLost
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public View risk(MultivaluedMap<String, String> typed) {
    return flow.risk(plan(typed), typed);
  }

  /** Keeps it as a draft in the room, and sends it if that is asked for and may be. */
  @POST
  @Path("enviar")
  @NotLost
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response keep(MultivaluedMap<String, String> typed) {
    ReviewPlan plan = plan(typed);
    return flow.release(
        plan,
        typed,
        released -> {
          Form form = Form.of(typed);
          Prompt prompt = prompt(form).orElseThrow();
          int place =
              speaking.draft(code, prompt, released.text(TEXT), question(form), today.date());
          if (form.value(ReviewForm.ALSO).isEmpty() || plan.send().also() == null) {
            return go.to(RoomPath.of(code) + "#falar", Notice.of("notice.case.draft"));
          }
          speaking.send(code, place, today.date());
          return go.to(RoomPath.of(code), Notice.of("notice.case.sent"));
        });
  }

  private View writing(Form form) {
    return speaking.writing(code, form, today.date());
  }

  private ReviewPlan plan(MultivaluedMap<String, String> typed) {
    Floor floor = speaking.floor(code, prompt(Form.of(typed)), today.date());
    return new ReviewPlan(
        RoomPath.of(code) + "/palavra",
        List.of(new ReviewPlan.Text(TEXT, "case.speak.text")),
        this::check,
        this::writing,
        new ReviewPlan.Back(RoomPath.of(code), "case.room"),
        new ReviewPlan.Send("case.keep", floor.free() ? "case.keep.send" : null, null),
        false,
        true,
        floor.heard());
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
                    "form." + problem.name().toLowerCase(java.util.Locale.ROOT),
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
