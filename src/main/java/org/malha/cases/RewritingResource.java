package org.malha.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.malha.cases.release.Released;
import org.malha.web.Form;
import org.malha.web.Notice;
import org.malha.web.View;

/** The steps of {@link NewCaseResource} for a situation that the chair gave back. */
@RequestScoped
@Path(RoomPath.CODE + "/situacao")
public class RewritingResource extends ReviewSteps {
  @Inject Rewriting rewriting;
  @Inject NewCase newCase;

  @PathParam("code")
  String code;

  /** The form with what was released. */
  @GET
  public View begin() {
    return writing(rewriting.form(code));
  }

  @Override
  String path() {
    return RoomPath.of(code) + "/situacao";
  }

  @Override
  View writing(Form form) {
    return new NewCasePage(form, rewriting.groups(code), null, path(), rewriting.why(code), false);
  }

  @Override
  ReviewPlan plan(Form form) {
    rewriting.groups(code);
    return new ReviewPlan(
        path(),
        NewCase.TEXTS,
        newCase::check,
        this::writing,
        new ReviewPlan.Back(RoomPath.of(code), "case.room"),
        ReviewPlan.Send.of("writing.send"),
        NewCase.sensitive(form),
        false,
        "");
  }

  @Override
  Response released(ReviewForm sent, Released texts) {
    rewriting.rewrite(code, NewCase.frame(sent.form()), texts);
    return go.to(RoomPath.of(code), Notice.of("notice.case.rewritten"));
  }
}
