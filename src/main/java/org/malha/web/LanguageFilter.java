package org.malha.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Optional;

/**
 * Takes {@code /en} or {@code /pt} off the front of a path and remembers it, so that resources have
 * one path in both languages.
 */
@Provider
@PreMatching
public class LanguageFilter implements ContainerRequestFilter {
  @Inject CurrentRequest current;

  @Override
  public void filter(ContainerRequestContext request) {
    UriInfo uri = request.getUriInfo();
    URI asked = uri.getRequestUri();
    current.arrivedAt(asked.getRawPath(), asked.getRawQuery());
    String path = asked.getRawPath();
    Optional<Language> language = Language.addressedBy(path);
    if (language.isPresent()) {
      current.addressedIn(language.get());
      String rest = path.substring(3).isEmpty() ? "/" : path.substring(3);
      if (rest.startsWith("//")) {
        throw new Refusal.NotFound();
      }
      String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
      request.setRequestUri(uri.getBaseUri(), uri.getBaseUri().resolve(rest + query));
    }
  }
}
