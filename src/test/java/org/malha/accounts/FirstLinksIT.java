package org.malha.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.malha.support.Cast;
import org.malha.support.PortalClient;
import org.malha.support.RunningPortal;

/** Each start of an empty portal prints a link; two of them, used at once, make one account. */
@Tag("once")
@EnabledIfSystemProperty(named = "malha.kills", matches = "50", disabledReason = "-Pdeep")
class FirstLinksIT {
  private static final Pattern PRINTED = Pattern.compile("once: https?://[^/]+(/convite/\\S+)");

  private static String link(RunningPortal portal) {
    var found = PRINTED.matcher(portal.printed());
    if (!found.find()) {
      throw new AssertionError(portal.printed());
    }
    return found.group(1);
  }

  private static CompletableFuture<Integer> used(RunningPortal portal, String link, String who) {
    return CompletableFuture.supplyAsync(
        () ->
            PortalClient.on(portal)
                .post(
                    link,
                    "name",
                    who,
                    "email",
                    who.toLowerCase(java.util.Locale.ROOT) + "@example.org",
                    "password",
                    Cast.PASSWORD,
                    "repeat",
                    Cast.PASSWORD)
                .status());
  }

  @Test
  void twoLinksUsedAtOnceMakeOneAdministrator() throws Exception {
    try (RunningPortal portal = RunningPortal.start(Map.of())) {
      String first = link(portal);
      portal.stop();
      portal.start();
      var one = used(portal, first, "Uma");
      var other = used(portal, link(portal), "Outra");
      assertEquals(List.of(303, 404), Stream.of(one.join(), other.join()).sorted().toList());
    }
  }
}
