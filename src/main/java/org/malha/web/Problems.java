package org.malha.web;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Errors of the API as {@code application/problem+json} (RFC 9457). */
public final class Problems {
  private Problems() {}

  /** A problem with a status and a sentence. */
  public static Response response(int status, String detail) {
    return response(status, detail, Map.of());
  }

  /** A problem that also says which fields are wrong: field name to sentence. */
  public static Response response(int status, String detail, Map<String, String> fields) {
    var body = new LinkedHashMap<String, Object>();
    body.put("type", "about:blank");
    body.put(
        "title",
        Response.Status.fromStatusCode(status) == null
            ? String.valueOf(status)
            : Response.Status.fromStatusCode(status).getReasonPhrase());
    body.put("status", status);
    body.put("detail", detail);
    if (!fields.isEmpty()) {
      List<Map<String, String>> errors =
          fields.entrySet().stream()
              .map(e -> Map.of("field", e.getKey(), "detail", e.getValue()))
              .toList();
      body.put("errors", errors);
    }
    return Response.status(status).type("application/problem+json").entity(body).build();
  }

  /** What is wrong with a form, as a 422. */
  public static Response of(Language language, Form form) {
    var fields = new LinkedHashMap<String, String>();
    for (Form.Problem problem : form.problems()) {
      fields.putIfAbsent(
          problem.field(), Messages.text(language, problem.key(), problem.arguments().toArray()));
    }
    return response(422, Messages.text(language, "form.summary", fields.size()), fields);
  }
}
