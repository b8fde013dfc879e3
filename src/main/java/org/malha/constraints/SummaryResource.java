package org.malha.constraints;

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
import java.util.ArrayList;
import java.util.List;
import org.malha.accounts.CurrentViewer;
import org.malha.constraints.SummaryPage.Meanwhile;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.Refusal;
import org.malha.web.View;

/** What is said about a constraint, to be changed by whoever raised it and by the facilitation. */
@RequestScoped
@Path("/constrangimentos/{id: [0-9]{1,18}}/resumo")
public class SummaryResource {
  private static final String VERSION = "versao";

  @Inject CurrentViewer viewer;
  @Inject Constraints constraints;
  @Inject Progress progress;
  @Inject Taxonomy taxonomy;
  @Inject Go go;

  @PathParam("id")
  long id;

  /** The form, filled in with what is said now. */
  @GET
  public View form() {
    Constraint constraint = editable();
    Form form = DescriptionForm.of(Form.empty(), constraint.description());
    return page(constraint, form, List.of());
  }

  /** Keeps it; when somebody else changed it meanwhile, both texts come back. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(MultivaluedMap<String, String> typed) {
    Constraint constraint = editable();
    var form = Form.of(typed);
    Description said = new DescriptionForm(form, taxonomy).read();
    if (!form.ok()) {
      return Response.ok(page(constraint, form, List.of())).build();
    }
    try {
      Constraint kept = progress.revise(viewer.person(), id, said, version(form));
      return go.to(kept.path(), Notice.of("notice.constraint.revised"));
    } catch (Refusal.Conflict conflict) {
      Constraint now = constraints.reach(viewer.id(), id).constraint();
      return Response.ok(page(now, form, meanwhile(now.description(), said))).build();
    }
  }

  private Constraint editable() {
    Found found = constraints.reach(viewer.id(), id);
    if (!viewer.maySpeak() || !found.constraint().editableBy(viewer.id(), found.reach())) {
      throw new Refusal.Forbidden();
    }
    return found.constraint();
  }

  private static int version(Form form) {
    try {
      return Integer.parseInt(form.value(VERSION));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static List<Meanwhile> meanwhile(Description kept, Description sent) {
    var different = new ArrayList<Meanwhile>();
    compare(different, "raise.what.title", kept.title(), sent.title());
    compare(different, "raise.what", kept.what(), sent.what());
    compare(different, "raise.affected", kept.affected(), sent.affected());
    compare(different, "raise.tried", kept.tried(), sent.tried());
    compare(different, "raise.asked", kept.asked(), sent.asked());
    if (different.isEmpty()) {
      different.add(new Meanwhile("raise.element", ""));
    }
    return different;
  }

  private static void compare(List<Meanwhile> to, String label, String kept, String sent) {
    if (!kept.equals(sent)) {
      to.add(new Meanwhile(label, kept));
    }
  }

  private View page(Constraint constraint, Form form, List<Meanwhile> meanwhile) {
    boolean begun = form.value(VERSION).isEmpty() || !meanwhile.isEmpty();
    return new SummaryPage(
        ConstraintPages.head(constraint),
        begun ? constraint.version() : version(form),
        form,
        meanwhile,
        taxonomy.elements(),
        taxonomy.sectors().values(),
        taxonomy.actors().values());
  }
}
