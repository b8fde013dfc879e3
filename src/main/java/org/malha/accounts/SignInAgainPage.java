package org.malha.accounts;

import java.util.List;
import org.malha.web.Form;
import org.malha.web.View;

/**
 * The way back in for somebody whose session ended while they wrote: a form that carries what they
 * sent, so that it goes on from here.
 *
 * @param carried what was sent, but for the password
 * @param status 401, or 429 after too many wrong passwords
 * @param file whether a file came with it, which has to be chosen again
 */
public record SignInAgainPage(Form form, List<SentForm.Field> carried, int status, boolean file)
    implements View {
  /** Keeps a copy. */
  public SignInAgainPage {
    carried = List.copyOf(carried);
  }

  @Override
  public String toString() {
    return "SignInAgainPage"; // what is carried may name people
  }
}
