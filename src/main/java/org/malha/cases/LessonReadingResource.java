package org.malha.cases;

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
import java.util.EnumSet;
import java.util.Set;
import org.malha.web.Form;
import org.malha.web.Go;
import org.malha.web.Notice;
import org.malha.web.View;

/** Where curators read lessons second, before they come out. */
@RequestScoped
@Path(LessonReadingResource.PATH)
public class LessonReadingResource {
  static final String PATH = "/biblioteca/conteudo/licoes";
  static final String DECISION = "decisao";
  static final String REASONS = "porque";

  @Inject LessonReading reading;
  @Inject Today today;
  @Inject Go go;

  /** Those that wait. */
  @GET
  public View list() {
    return reading.list();
  }

  /** One of them. */
  @GET
  @Path("{code: [a-z0-9-]+}")
  public View read(@PathParam("code") String code) {
    return reading.read(code, Form.empty());
  }

  /** Good, or given back with reasons. */
  @POST
  @Path("{code: [a-z0-9-]+}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(@PathParam("code") String code, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    switch (form.value(DECISION)) {
      case "aprovar" -> {
        reading.approve(code, today.date());
        return go.to(PATH, Notice.of("notice.lesson.approved"));
      }
      case "devolver" -> {
        Set<LessonReason> reasons = EnumSet.noneOf(LessonReason.class);
        for (LessonReason reason : LessonReason.values()) {
          if (form.has(REASONS, reason.code())) {
            reasons.add(reason);
          }
        }
        if (!reasons.isEmpty()) {
          reading.giveBack(code, reasons);
          return go.to(PATH, Notice.of("notice.lesson.given-back"));
        }
        form.reject(REASONS, "lesson.reason.none");
      }
      default -> form.reject(DECISION, "lesson.read.choose");
    }
    return Response.status(422).entity(reading.read(code, form)).build();
  }
}
