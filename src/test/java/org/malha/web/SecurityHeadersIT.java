package org.malha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.malha.support.PortalClient.visitor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.malha.support.PortalClient.Answer;

/** The headers that every answer has in common. */
class SecurityHeadersIT {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/en/ajuda",
        "/entrar",
        "/nada",
        "/conta",
        "/assets/nada.css",
        "/health/ready"
      })
  void everyAnswerTellsTheBrowserWhatIsAllowed(String path) {
    protects(visitor().get(path));
  }

  @Test
  void assetsRedirectsAndRefusalsAreNoException() {
    protects(visitor().get(AssetsIT.styleSheet()));
    protects(visitor().post("/tema", "tema", "escuro", "para", "/menu"));
    protects(visitor().get("/?q=" + "x".repeat(8001)));
    protects(visitor().send("POST", "/tema", "text/plain", "", "Sec-Fetch-Site", "cross-site"));
  }

  private static void protects(Answer answer) {
    String policy = answer.header("content-security-policy");
    assertTrue(policy.contains("default-src 'none'"), answer::address);
    assertTrue(policy.contains("script-src 'self'"), answer::address);
    assertTrue(policy.contains("frame-ancestors 'none'"), answer::address);
    assertTrue(!policy.contains("unsafe"), answer::address);
    assertEquals("nosniff", answer.header("x-content-type-options"));
    assertEquals("same-origin", answer.header("referrer-policy"));
    assertEquals("same-origin", answer.header("cross-origin-opener-policy"));
    assertEquals("DENY", answer.header("x-frame-options"));
  }

  @Test
  void plainHttpIsNotPromisedToBeHttps() {
    assertEquals("", visitor().get("/").header("strict-transport-security"));
    assertTrue(
        visitor()
            .get("/", "X-Forwarded-Proto", "https")
            .header("strict-transport-security")
            .contains("max-age"));
  }
}
