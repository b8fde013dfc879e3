package org.malha.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.View;

/** A room, for whoever has a seat in it. */
@RequestScoped
@Path(RoomPath.CODE)
public class CaseRoomResource {
  @Inject RoomPages pages;
  @Inject Ending ending;
  @Inject Today today;
  @Inject Go go;

  @PathParam("code")
  String code;

  /** The room as it stands. */
  @GET
  public View show() {
    return pages.of(code, today.date(), Form.empty());
  }

  /** Asks whoever presented whether it is to be erased. */
  @GET
  @Path("apagar")
  public View ask() {
    return ending.ask(code);
  }

  /** Whoever presented it has it erased at once. */
  @DELETE
  public Response erase() {
    CaseReceipt receipt = ending.erase(code, today.date());
    return go.to("/casos", Notice.of("notice.case.erased", receipt.code()));
  }
}
