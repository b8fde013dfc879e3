package org.malha.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Set;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;

/** The seat of the chair, and the second reading. */
@RequestScoped
@Path(RoomPath.CODE)
public class ChairSeatResource {
  static final String DECISION = "decisao";
  static final String REASONS = "porque";
  static final String CERTAIN = "certeza";

  @Inject Leading leading;
  @Inject RoomPages pages;
  @Inject Today today;
  @Inject Go go;

  @PathParam("code")
  String code;

  /** Whoever was drawn says yes. */
  @POST
  @Path("presidencia")
  public Response accept() {
    leading.accept(code, today.date());
    return go.to(RoomPath.of(code), Notice.of("notice.case.chair-accepted"));
  }

  /** Whoever was drawn says no, or whoever chairs declares a conflict. */
  @DELETE
  @Path("presidencia")
  public Response decline() {
    leading.decline(code, today.date());
    return go.to("/casos", Notice.of("notice.case.chair-declined"));
  }

  /** The chair has read it: released, given back with reasons, or refused. */
  @POST
  @Path("leitura")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    switch (form.value(DECISION)) {
      case "libertar" -> leading.release(code, today.date());
      case "devolver" -> {
        Set<ReturnReason> reasons = EnumSet.noneOf(ReturnReason.class);
        for (ReturnReason reason : ReturnReason.values()) {
          if (form.has(REASONS, reason.code())) {
            reasons.add(reason);
          }
        }
        if (reasons.isEmpty()) {
          form.reject(REASONS, "case.return.none");
          return again(form);
        }
        leading.giveBack(code, reasons, today.date());
      }
      case "recusar" -> {
        if (!form.has(CERTAIN, "sim")) {
          form.reject(CERTAIN, "case.reading.sure.missing");
          return again(form);
        }
        CaseReceipt receipt = leading.refuse(code, today.date());
        return go.to("/casos", Notice.of("notice.case.refused", receipt.code()));
      }
      default -> {
        form.reject(DECISION, "case.reading.choose");
        return again(form);
      }
    }
    return go.to(RoomPath.of(code), Notice.of("notice.case.read"));
  }

  private Response again(Form form) {
    return Response.status(422).entity(pages.of(code, today.date(), form)).build();
  }
}
