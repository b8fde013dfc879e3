package org.malha.discussions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import org.malha.accounts.CurrentViewer;
import org.malha.web.Form;

/** Reads discussions page by page. */
@ApplicationScoped
@Transactional
public class Threads {
  @Inject CurrentViewer viewer;

  /**
   * The page of a discussion that a query string asks for.
   *
   * @param query of the owner's page: {@code de}, {@code ate}, {@code n}, {@code responder}
   */
  public Thread read(Discussion discussion, Place place, MultivaluedMap<String, String> query) {
    return new Thread(
        discussion.id(), place, discussion.posts(), Form.empty(), viewer.mandates(), null);
  }
}
