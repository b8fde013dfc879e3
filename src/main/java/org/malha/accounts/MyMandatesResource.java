package org.malha.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.malha.web.View;

/** For whom the person speaks. */
@RequestScoped
@Path("/conta/mandatos")
public class MyMandatesResource {
  @Inject CurrentViewer viewer;

  /** All of the person's mandates and roles. */
  @GET
  public View list() {
    Person person = viewer.person();
    return new MyMandatesPage(
        MandateLine.of(person.mandates(), viewer.today()),
        person.roles().stream().sorted().map(Role::key).toList(),
        viewer.maySpeak());
  }
}
