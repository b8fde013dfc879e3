package org.malha.cases;

import jakarta.persistence.EntityManager;
import org.malha.accounts.Person;
import org.malha.web.Refusal;
import org.malha.web.View;

/**
 * Who is behind a mask; for the two who agreed to open it.
 *
 * @param reason why it was asked
 */
public record OpenedPage(String name, String reason) implements View {
  static OpenedPage of(EntityManager em, long person, String reason) {
    Person behind = em.find(Person.class, person);
    if (behind == null) {
      throw new Refusal.NotFound();
    }
    return new OpenedPage(behind.name(), reason);
  }
}
