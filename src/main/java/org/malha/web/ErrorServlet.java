package org.malha.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.malha.start.DiskSpace;
import org.malha.start.Settings;

/** The page of an error that JAX-RS never saw; {@code web.xml} sends every such error here. */
@WebServlet("/erro")
public class ErrorServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient Pages pages;
  @Inject transient CurrentRequest current;
  @Inject transient Settings settings;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int code = status instanceof Integer number ? number : 404;
    if (code == 500 && !DiskSpace.left(settings.data())) {
      code = FullDisk.INSUFFICIENT_STORAGE; // no way was open to UnexpectedMapper
    }
    String asked = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    arrivedAt(asked);
    byte[] page = pages.render(page(code, asked));
    response.setStatus(code);
    response.setContentType("text/html; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(page.length);
    response.getOutputStream().write(page);
  }

  /** The page is in the language of the address, whatever else it was. */
  private void arrivedAt(String asked) {
    current.arrivedAt("/", null);
    Arrays.stream(Language.values())
        .filter(language -> asked.startsWith("/" + language.code() + "/"))
        .findFirst()
        .ifPresent(current::addressedIn);
  }

  private static ErrorPage page(int code, String asked) {
    boolean file = code == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE && Frontier.file(asked);
    return file ? new ErrorPage(code, "error.413.file", null) : ErrorPage.of(code);
  }
}
