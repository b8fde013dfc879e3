package org.malha.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * Where the browser goes after a change: to a path of ours, in the language of the page it came
 * from.
 */
@RequestScoped
public class Go {
  @Inject CurrentRequest current;

  /** A redirect (303) to a path without language prefix. */
  public Response to(String path) {
    return Response.seeOther(URI.create(current.prefix() + path)).build();
  }

  /** The same, with a sentence about what was done. */
  public Response to(String path, Notice notice) {
    return Response.seeOther(URI.create(current.prefix() + path)).cookie(notice.cookie()).build();
  }
}
