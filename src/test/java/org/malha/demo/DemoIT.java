package org.malha.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.malha.support.Cast;
import org.malha.support.PortalClient;
import org.malha.support.RunningPortal;

/** A first start with the demo beside other settings. */
@Execution(ExecutionMode.CONCURRENT)
@Tag("once")
class DemoIT {
  private static final String OWN = "um-caminho-de-pé-posto-e-uma-ribeira";

  @Test
  void theAdministratorThatTheSettingsNameIsTheOneOfTheCast() {
    try (var portal =
        RunningPortal.start(
            Map.of(
                "MALHA_DEMO",
                "true",
                "MALHA_DEMO_PASSWORD",
                Cast.PASSWORD,
                "MALHA_ADMIN_EMAIL",
                Cast.ADMIN.email(),
                "MALHA_ADMIN_PASSWORD",
                OWN,
                "MALHA_CACHE",
                "/proc/no/place"))) { // costs time, not the start
      var admin = PortalClient.on(portal).signIn(Cast.ADMIN.email(), OWN);
      assertEquals(200, admin.get("/administracao").status());
      var ana = PortalClient.on(portal).signIn(Cast.ANA.email(), Cast.PASSWORD);
      assertEquals(200, ana.get("/grupos/regiao-de-coimbra").status());
    }
  }
}
