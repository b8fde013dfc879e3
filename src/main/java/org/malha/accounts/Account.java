package org.malha.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import org.malha.journal.Journal;
import org.malha.web.Language;

/** What people change about their own account. */
@ApplicationScoped
@Transactional
public class Account {
  @Inject People people;
  @Inject Sessions sessions;
  @Inject Journal journal;
  @Inject Clock clock;

  /**
   * How the person is called, what they do, in which language and zone they read, and whether
   * others find them in the directory.
   */
  public void introduce(
      Person person, String name, String jobTitle, Language language, ZoneId zone, boolean listed) {
    people.byId(person.id()).introduce(name, jobTitle, language, zone, listed, clock.instant());
    journal.changed("person", person.id());
  }

  /**
   * A new password, which ends every session but the one that chose it.
   *
   * @param sessionHash of the session that stays
   */
  public void choosePassword(Person person, PasswordHash password, String sessionHash) {
    people.byId(person.id()).choosePassword(password);
    sessions.endOthers(person.id(), sessionHash);
    journal.changed("person", person.id());
  }
}
