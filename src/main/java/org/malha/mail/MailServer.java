package org.malha.mail;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a mail server, read from an address such as {@code
 * smtp://user:password@mail.example.org:587}. User and password are percent-decoded.
 *
 * <p>{@code smtps} speaks TLS from the first byte. {@code smtp} changes to TLS when the server
 * offers it, and insists on it before a password crosses a network.
 */
record MailServer(
    boolean tls, String host, int port, Optional<String> user, Optional<String> password) {
  private static final String CONNECT_MILLISECONDS = "5000";
  private static final String ANSWER_MILLISECONDS = "10000";

  static MailServer at(URI address) {
    boolean tls = "smtps".equals(address.getScheme());
    int port = address.getPort() > 0 ? address.getPort() : tls ? 465 : 25;
    @Nullable String account = address.getRawUserInfo();
    if (account == null) {
      return new MailServer(tls, address.getHost(), port, Optional.empty(), Optional.empty());
    }
    int colon = account.indexOf(':');
    return new MailServer(
        tls,
        address.getHost(),
        port,
        Optional.of(decoded(colon < 0 ? account : account.substring(0, colon))),
        Optional.of(colon < 0 ? "" : decoded(account.substring(colon + 1))));
  }

  private static String decoded(String raw) {
    return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** What Jakarta Mail needs to know. */
  Properties properties() {
    var properties = new Properties();
    properties.setProperty("mail.transport.protocol", "smtp");
    properties.setProperty("mail.smtp.host", host);
    properties.setProperty("mail.smtp.port", String.valueOf(port));
    properties.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
    properties.setProperty("mail.smtp.ssl.enable", String.valueOf(tls));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.smtp.starttls.enable", String.valueOf(!tls));
    properties.setProperty(
        "mail.smtp.starttls.required",
        String.valueOf(!tls && user.isPresent() && !onThisMachine()));
    properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLISECONDS);
    properties.setProperty("mail.smtp.timeout", ANSWER_MILLISECONDS);
    properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLISECONDS);
    return properties;
  }

  private boolean onThisMachine() {
    return host.equals("localhost") || host.equals("[::1]") || host.startsWith("127.");
  }
}
