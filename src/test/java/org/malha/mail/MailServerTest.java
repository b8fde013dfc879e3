package org.malha.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailServerTest {
  private static MailServer at(String address) {
    return MailServer.at(URI.create(address));
  }

  @Test
  void userAndPasswordArePercentDecoded() {
    MailServer server = at("smtp://malha%40example.org:a%3Ab+c%2Fd@mail.example.org:587");
    assertEquals(Optional.of("malha@example.org"), server.user());
    assertEquals(Optional.of("a:b+c/d"), server.password());
    assertEquals(587, server.port());
  }

  @Test
  void withoutAnAccountNobodySignsIn() {
    MailServer server = at("smtp://mail.example.org");
    assertEquals(Optional.empty(), server.user());
    assertEquals("false", server.properties().getProperty("mail.smtp.auth"));
    assertEquals("25", server.properties().getProperty("mail.smtp.port"));
  }

  @Test
  void smtpsSpeaksTlsFromTheFirstByte() {
    var properties = at("smtps://mail.example.org").properties();
    assertEquals("true", properties.getProperty("mail.smtp.ssl.enable"));
    assertEquals("465", properties.getProperty("mail.smtp.port"));
    assertEquals("false", properties.getProperty("mail.smtp.starttls.required"));
  }

  @Test
  void aPasswordCrossesNoNetworkInTheClear() {
    var far = at("smtp://u:p@mail.example.org:587").properties();
    var near = at("smtp://u:p@127.0.0.1:2525").properties();
    assertEquals("true", far.getProperty("mail.smtp.starttls.required"));
    assertEquals("false", near.getProperty("mail.smtp.starttls.required"));
  }
}
