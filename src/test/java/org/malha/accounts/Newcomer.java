package org.malha.accounts;

import static org.malha.support.Cast.ADMIN;
import static org.malha.support.PortalClient.as;

import java.util.concurrent.atomic.AtomicInteger;
import org.malha.support.Cast;
import org.malha.support.PortalClient;

/**
 * Somebody whom the administration has just invited, for tests that change an account: the cast
 * stays as it is.
 */
record Newcomer(String name, String email, PortalClient client, long id) {
  private static final AtomicInteger COUNT = new AtomicInteger();

  /** A name that nobody else has. */
  static String freshName() {
    return "Nova Pessoa " + Long.toString(System.nanoTime(), 36) + COUNT.incrementAndGet();
  }

  /** The address of that name. */
  static String address(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.org";
  }

  /** The path of a fresh invitation of this address, with further fields. */
  static String invitation(String email, String... fields) {
    var all = new String[fields.length + 2];
    all[0] = "email";
    all[1] = email;
    System.arraycopy(fields, 0, all, 2, fields.length);
    return path(as(ADMIN).post("/administracao/convites", all));
  }

  /** The path of the secret link that a page shows. */
  static String path(PortalClient.Answer answer) {
    return answer.page().selectFirst(".segredo code").text().replaceFirst("https?://[^/]+", "");
  }

  /** Invited and in; further fields are those of the invitation. */
  static Newcomer joined(String... fields) {
    String name = freshName();
    String email = address(name);
    PortalClient client = PortalClient.visitor();
    var answer = accept(client, invitation(email, fields), name);
    if (answer.status() != 303) {
      throw new AssertionError(answer.text());
    }
    return new Newcomer(name, email, client, id(email));
  }

  static PortalClient.Answer accept(PortalClient client, String path, String name) {
    return client.post(path, "name", name, "password", Cast.PASSWORD, "repeat", Cast.PASSWORD);
  }

  private static long id(String email) {
    String found =
        as(ADMIN)
            .get("/administracao/pessoas?q=" + email)
            .page()
            .selectFirst("td.accoes a")
            .attr("href");
    return Long.parseLong(found.substring(found.lastIndexOf('/') + 1));
  }

  /** The page about them in the administration. */
  String page() {
    return "/administracao/pessoas/" + id;
  }
}
