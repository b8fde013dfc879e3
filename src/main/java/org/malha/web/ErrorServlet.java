package org.malha.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
    current.arrivedAt("/", null);
    byte[] page = pages.render(ErrorPage.of(code));
    response.setStatus(code);
    response.setContentType("text/html; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(page.length);
    response.getOutputStream().write(page);
  }
}
