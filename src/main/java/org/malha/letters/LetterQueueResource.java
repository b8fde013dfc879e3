package org.malha.letters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.malha.accounts.AdministratorsOnly;
import org.malha.mail.Mailer;
import org.malha.web.View;

/** Which letters wait and which were given up; never what they say. */
@RequestScoped
@Path("/administracao/correio")
@AdministratorsOnly
public class LetterQueueResource {
  @Inject LetterQueue queue;
  @Inject Mailer mailer;
  @Inject Clock clock;

  /** The page. */
  @GET
  public View show() {
    return new LetterQueuePage(mailer.ready(), queue.standing(clock.instant()), queue.troubled());
  }
}
