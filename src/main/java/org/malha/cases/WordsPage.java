package org.malha.cases;

import java.util.List;
import org.malha.web.Form;
import org.malha.web.View;

/**
 * What somebody wants to say in a room, to be written again.
 *
 * @param prompts with which they may speak
 * @param asked the question that they answer; none where they answer none
 */
public record WordsPage(RoomHead head, List<Prompt> prompts, Written asked, Form form)
    implements View {
  @Override
  public int status() {
    return form.ok() ? 200 : 422;
  }
}
