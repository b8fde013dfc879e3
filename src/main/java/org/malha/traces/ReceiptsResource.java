package org.malha.traces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.malha.accounts.AdministratorsOnly;
import org.malha.web.View;

/** All erasures, for administrators who have to show that one was done. */
@RequestScoped
@Path("/administracao/apagamentos")
@AdministratorsOnly
public class ReceiptsResource {
  @Inject Receipts receipts;

  /** Those whose code begins as typed. */
  @GET
  public View list(@QueryParam("q") @DefaultValue("") String code) {
    return new ReceiptsPage(code, receipts.beginning(code).stream().map(ReceiptPage::of).toList());
  }
}
