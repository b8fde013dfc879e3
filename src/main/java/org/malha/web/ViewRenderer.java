package org.malha.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Renders the view that a resource returned, says how long it may be kept, and answers 304 where
 * nothing changed.
 */
@Provider
public class ViewRenderer implements ContainerResponseFilter {
  private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("utf-8");

  @Inject Pages pages;
  @Inject CurrentRequest current;
  @Inject Viewer viewer;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!(response.getEntity() instanceof View view)) {
      return;
    }
    readCookies(request, response);
    MultivaluedMap<String, Object> headers = response.getHeaders();
    boolean shared = view.publicPage() && !viewer.signedIn() && current.notice().isEmpty();
    byte[] page = pages.render(view);
    headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, current.language().tag());
    headers.putSingle(HttpHeaders.VARY, "Cookie, HX-Request, Accept-Encoding");
    headers.putSingle(HttpHeaders.CACHE_CONTROL, shared ? "private, no-cache" : "no-store");
    if (response.getStatus() == 200 && view.status() != 200) {
      response.setStatus(view.status());
    }
    if (shared && response.getStatus() == 200) {
      String tag = "W/\"" + hash(page) + "\"";
      headers.putSingle(HttpHeaders.ETAG, tag);
      if (tag.equals(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
        response.setStatus(304);
        response.setEntity(null);
        return;
      }
    }
    response.setEntity(page, null, HTML);
  }

  private void readCookies(ContainerRequestContext request, ContainerResponseContext response) {
    var theme = request.getCookies().get("tema");
    if (theme != null && (theme.getValue().equals("claro") || theme.getValue().equals("escuro"))) {
      current.lookingLike(theme.getValue());
    }
    var notice = request.getCookies().get(Notice.COOKIE);
    if (notice != null && response.getStatus() < 300) {
      current.told(Notice.read(notice.getValue()).orElse(null));
      response.getHeaders().add(HttpHeaders.SET_COOKIE, Notice.forget());
    }
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
