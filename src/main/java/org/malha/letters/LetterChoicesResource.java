package org.malha.letters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.malha.accounts.CurrentViewer;
import org.malha.groups.Groups;
import org.malha.groups.Reach;
import org.malha.mail.Mailer;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.View;

/** Which letters the viewer wants. */
@RequestScoped
@Path("/avisos/correio")
public class LetterChoicesResource {
  /** Letters at once: {@link #YES}, or nothing. */
  static final String AT_ONCE = "logo";

  /** The slug of a {@link Rhythm}. */
  static final String DIGEST = "resumo";

  /** Ids of the groups of which letters carry no words. */
  static final String BARE = "discretos";

  private static final String YES = "sim";

  @Inject Groups groups;
  @Inject LetterChoices choices;
  @Inject CurrentViewer viewer;
  @Inject Mailer mailer;
  @Inject Go go;

  /** The form. */
  @GET
  public View show() {
    LetterChoice choice = choices.of(viewer.id());
    Form form =
        Form.empty()
            .with(AT_ONCE, choice.wants(Occasion.AT_ONCE) ? YES : "")
            .with(DIGEST, choice.digest().slug())
            .with(BARE, choices.bare(viewer.id()).stream().map(String::valueOf).toList());
    return page(mine(), form);
  }

  /** Saves it. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response choose(MultivaluedMap<String, String> typed) {
    var form = Form.of(typed);
    List<LetterChoicesPage.Group> mine = mine();
    Set<String> ids =
        mine.stream().map(group -> String.valueOf(group.id())).collect(Collectors.toSet());
    boolean atOnce = form.optionalChoice(AT_ONCE, List.of(YES)).isPresent();
    String digest = form.choice(DIGEST, Rhythm.slugs());
    Set<String> bare = form.choices(BARE, ids);
    if (!form.ok()) {
      return Response.status(422).entity(page(mine, form)).build();
    }
    choices.choose(
        viewer.id(), atOnce, Rhythm.of(digest).orElseThrow(), numbers(ids), numbers(bare));
    return go.to("/avisos/correio", Notice.of("notice.letters.chosen"));
  }

  private static Set<Long> numbers(Set<String> ids) {
    return ids.stream().map(Long::valueOf).collect(Collectors.toSet());
  }

  private List<LetterChoicesPage.Group> mine() {
    return groups.all().stream()
        .filter(Reach::member)
        .map(reach -> new LetterChoicesPage.Group(reach.group().id(), reach.group().name()))
        .toList();
  }

  private LetterChoicesPage page(List<LetterChoicesPage.Group> mine, Form form) {
    return new LetterChoicesPage(mailer.ready(), viewer.person().email(), mine, form);
  }
}
