package org.malha.traces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import org.malha.start.Settings;
import org.malha.web.CurrentRequest;
import org.malha.web.Language;
import org.malha.web.Messages;
import org.malha.web.Open;
import org.malha.web.View;

/** The receipt of an erasure, for whoever has its code: there is nobody left to sign in. */
@RequestScoped
@Path("/recibo/{code}")
@Open
public class ReceiptResource {
  @Inject Receipts receipts;
  @Inject CurrentRequest request;
  @Inject Settings settings;

  @PathParam("code")
  String code;

  /** The page. */
  @GET
  public View show() {
    return ReceiptPage.of(receipts.of(code));
  }

  /** The same as text, to be kept. */
  @GET
  @Path("recibo.txt")
  public Response file() {
    Receipt receipt = receipts.of(code);
    Language language = request.language();
    String lines =
        receipt.lines().stream()
            .map(
                line ->
                    Messages.text(language, "effect." + line.key())
                        + ": "
                        + line.number()
                        + ", "
                        + Messages.text(language, line.anonymised().key()))
            .collect(Collectors.joining("\n"));
    String text =
        Messages.text(
            language,
            "receipt.text",
            settings.baseUrl(),
            receipt.code(),
            receipt.doneAt().toString(),
            Messages.text(language, receipt.mode().key()),
            Messages.text(language, receipt.askedBy().key()),
            lines);
    return Response.ok(text + "\n")
        .type("text/plain; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"recibo-" + receipt.code() + ".txt\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
