package org.malha.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sends static files; JAX-RS on {@code /} would hide them. An address is its content, so it may be
 * kept for ever, unless it is that of another release: then this one's file will do, for once.
 */
@WebServlet("/assets/*")
public class AssetServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient Assets assets;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String address = request.getRequestURI();
    var own = assets.at(address);
    var found = own.or(() -> assets.ofAnotherRelease(address));
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Assets.Prepared file = found.get();
    String accepts = request.getHeader("Accept-Encoding");
    boolean gzip =
        accepts != null && accepts.contains("gzip") && file.gzipped().length < file.plain().length;
    byte[] bytes = gzip ? file.gzipped() : file.plain();
    response.setContentType(file.type());
    response.setHeader(
        "Cache-Control", own.isPresent() ? "public, max-age=31536000, immutable" : "no-store");
    response.setHeader("Vary", "Accept-Encoding");
    if (gzip) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
