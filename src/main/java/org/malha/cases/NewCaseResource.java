package org.malha.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.malha.cases.release.Released;
import org.malha.web.Form;
import org.malha.web.Notice;
import org.malha.web.View;

/** Writing about a situation, reviewing it, and presenting it. */
@RequestScoped
@Path(NewCaseResource.PATH)
public class NewCaseResource extends ReviewSteps {
  static final String PATH = "/casos/novo";

  @Inject NewCase newCase;
  @Inject Presenting presenting;
  @Inject Charter charter;

  /** The empty form; the charter comes first, so that nobody writes what they cannot send. */
  @GET
  public View empty() {
    return NewCasePage.of(Form.empty(), newCase.mine(), null, !charter.signed());
  }

  @Override
  String path() {
    return PATH;
  }

  @Override
  View writing(Form form) {
    return NewCasePage.of(form, newCase.mine(), null, false);
  }

  @Override
  ReviewPlan plan(Form form) {
    return new ReviewPlan(
        PATH,
        NewCase.TEXTS,
        newCase::check,
        this::writing,
        new ReviewPlan.Back("/casos", "area.cases"),
        new ReviewPlan.Send("writing.send", null, charter.signed() ? null : "case.charter.first"),
        NewCase.sensitive(form),
        false,
        "");
  }

  @Override
  Response released(ReviewForm sent, Released texts) {
    Form form = sent.form();
    return go.to(
        presenting.present(
            new Presentation(form.key(), newCase.group(form), NewCase.frame(form), texts)),
        Notice.of("notice.case.presented"));
  }
}
