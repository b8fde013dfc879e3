package org.malha.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import org.malha.database.Turn;
import org.malha.start.Settings;
import org.malha.start.Start;

/**
 * While nobody has an account, each start makes a one-time link for the first administrator and has
 * it printed; or makes the account that the settings name.
 */
@Singleton
@Startup
@DependsOn("KnownOrganisations")
public class FirstAdministrator {
  @Inject People people;
  @Inject Passwords passwords;
  @Inject Invitations invitations;
  @Inject Settings settings;
  @Inject Clock clock;
  @Inject Turn turn;

  @PostConstruct
  void invite() {
    turn.take();
    if (!people.none()) {
      return;
    }
    settings
        .administrator()
        .ifPresentOrElse(
            named -> {
              Person person = people.add("Administração", named.email(), "");
              person.choosePassword(passwords.hash(named.password()));
              person.grant(Role.ADMINISTRATOR, null, clock.instant());
            },
            () -> {
              if (!settings.demo().wanted()) {
                String link = invitations.invite("", "", null, "", Role.ADMINISTRATOR, null).link();
                System.setProperty(
                    Start.NOTICES, "Create the first administrator here, once: " + link);
              }
            });
  }
}
