package org.malha.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.malha.accounts.People;
import org.malha.database.Turn;
import org.malha.start.Settings;
import org.malha.start.Start;

/** Makes the demonstration once, on an empty database. */
@Singleton
@Startup
@DependsOn({"FirstAdministrator", "LibraryAtStart"})
public class Demo {
  @Inject Settings settings;
  @Inject People people;
  @Inject CastScene cast;
  @Inject GroupsScene groups;
  @Inject ConstraintsScene constraints;
  @Inject LibraryScene library;
  @Inject CasesScene cases;
  @Inject Turn turn;

  @PostConstruct
  void play() {
    if (!settings.demo().wanted()) {
      return;
    }
    turn.take();
    if (people.byEmail("ana@example.org").isPresent()) {
      return;
    }
    String password = settings.demo().password().orElseGet(Demo::drawn);
    cast.play(password);
    groups.play();
    constraints.play();
    library.play();
    cases.play();
    String known = settings.demo().password().isPresent() ? "MALHA_DEMO_PASSWORD" : password;
    System.setProperty(
        Start.NOTICES,
        "The demonstration cast (ana@example.org, bruno@example.org and so on) signs in with: "
            + known);
  }

  private static String drawn() {
    byte[] bytes = new byte[9];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
