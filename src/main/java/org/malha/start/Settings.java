package org.malha.start;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Every setting of the portal, read once and checked as a whole (ADR 0009). The names are those of
 * the environment variables; the same names stand in a properties file. The list for people is in
 * {@code deploy/README.md}.
 *
 * @param port TCP port, 1 to 65535
 * @param bind address to listen on
 * @param baseUrl what stands before every absolute link, without a final slash
 * @param data this node's own folder, locked while the portal runs
 * @param files where uploaded files lie, content-addressed; several nodes may share it
 * @param index this process's own search index; with a data folder of its own it lies in there
 * @param cache what only makes the next start faster; several processes may share it
 * @param caseKey the file with the master keys of case rooms; nodes share it, backups leave it out
 * @param proxies whose word is taken for who is asking
 * @param content a folder that replaces the packed library, if any
 * @param database where rows live
 * @param demo the demonstration cast, if asked for
 * @param administrator the first administrator, if named here
 * @param mail the mail server, if there is one
 * @param minutesAhead by how much the portal believes to be later than it is; only while testing
 * @param jsonLog whether each line of the log is a JSON object, for programs
 */
public record Settings(
    int port,
    String bind,
    String baseUrl,
    Path data,
    Path files,
    Path index,
    Path cache,
    Path caseKey,
    Proxies proxies,
    Optional<Path> content,
    Database database,
    Demo demo,
    Optional<Administrator> administrator,
    Optional<Mail> mail,
    boolean jsonLog,
    boolean testing,
    int minutesAhead) {

  /** A JDBC address with its account; {@code embedded} when it is our own H2 file. */
  public record Database(String url, String user, String password, boolean embedded) {}

  /**
   * Whether the first start makes the cast, with which password (drawn when empty), and how many
   * posts for load.
   */
  public record Demo(boolean wanted, Optional<String> password, int posts) {}

  /** The account made at first start instead of the one-time link. */
  public record Administrator(String email, String password) {}

  /** An SMTP address such as {@code smtp://user:password@host:587}, and the sender of our mail. */
  public record Mail(URI server, String from) {}

  /** All names that are read; anything else that begins with {@code MALHA_} is a typing error. */
  public static final Set<String> NAMES =
      Set.of(
          "MALHA_PORT",
          "MALHA_BIND",
          "MALHA_BASE_URL",
          "MALHA_PROXIES",
          "MALHA_DATA",
          "MALHA_FILES",
          "MALHA_INDEX",
          "MALHA_CACHE",
          "MALHA_CASE_KEY",
          "MALHA_CONTENT",
          "MALHA_DB_URL",
          "MALHA_DB_USER",
          "MALHA_DB_PASSWORD",
          "MALHA_DEMO",
          "MALHA_DEMO_PASSWORD",
          "MALHA_DEMO_POSTS",
          "MALHA_ADMIN_EMAIL",
          "MALHA_ADMIN_PASSWORD",
          "MALHA_MAIL_URL",
          "MALHA_MAIL_FROM",
          "MALHA_LOG",
          "MALHA_TESTING",
          "MALHA_TESTING_MINUTES",
          "MALHA_CONFIG");

  private static final int MOST_AHEAD = (int) Duration.ofDays(4000).toMinutes();

  /** The shortest password that an account may have. */
  public static final int SHORTEST_PASSWORD = 12;

  private static final String H2_DURABLE =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
          + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=256";

  /**
   * Reads and checks every setting.
   *
   * @param source gives the text of a setting by name, or null where it is not set
   * @throws WrongSetting for the first value that cannot be used
   */
  public static Settings read(Function<String, String> source) {
    var in = new Source(source);
    int port = in.number("MALHA_PORT", 8080, 1, 65535);
    String bind = in.text("MALHA_BIND").orElse("127.0.0.1");
    Optional<Path> own = in.folder("MALHA_DATA");
    Path data = own.orElse(Path.of("data"));
    return new Settings(
        port,
        bind,
        in.webAddress("MALHA_BASE_URL").orElse("http://" + readable(bind) + ":" + port),
        data,
        in.folder("MALHA_FILES").orElse(data.resolve("files")),
        in.folder("MALHA_INDEX")
            .orElse(own.map(o -> o.resolve("search-index")).orElse(Path.of("search-index"))),
        in.folder("MALHA_CACHE").orElse(data.resolve("cache")),
        in.file("MALHA_CASE_KEY").orElse(data.resolve("case-key")),
        in.proxies("MALHA_PROXIES"),
        in.folder("MALHA_CONTENT"),
        database(in, data),
        new Demo(
            in.yes("MALHA_DEMO"),
            in.password("MALHA_DEMO_PASSWORD"),
            in.number("MALHA_DEMO_POSTS", 0, 0, 1_000_000)),
        administrator(in),
        mail(in),
        in.oneOf("MALHA_LOG", "plain", "json").equals("json"),
        in.yes("MALHA_TESTING"),
        in.yes("MALHA_TESTING") ? in.number("MALHA_TESTING_MINUTES", 0, 0, MOST_AHEAD) : 0);
  }

  private static String readable(String bind) {
    return bind.equals("0.0.0.0") || bind.equals("::") ? "127.0.0.1" : bind;
  }

  private static Database database(Source in, Path data) {
    Optional<String> url = in.text("MALHA_DB_URL");
    if (url.isEmpty()) {
      return new Database(
          "jdbc:h2:file:" + data.toAbsolutePath().normalize().resolve("malha") + H2_DURABLE,
          "malha",
          "",
          true);
    }
    if (!url.get().startsWith("jdbc:postgresql:")) {
      throw new WrongSetting(
          "MALHA_DB_URL",
          "is not the JDBC address of a PostgreSQL database.",
          "jdbc:postgresql://127.0.0.1:5432/malha");
    }
    return new Database(
        url.get(),
        in.text("MALHA_DB_USER").orElse("malha"),
        in.text("MALHA_DB_PASSWORD").orElse(""),
        false);
  }

  private static Optional<Administrator> administrator(Source in) {
    Optional<String> email = in.email("MALHA_ADMIN_EMAIL");
    Optional<String> password = in.password("MALHA_ADMIN_PASSWORD");
    if (email.isPresent() != password.isPresent()) {
      String missing = email.isPresent() ? "MALHA_ADMIN_PASSWORD" : "MALHA_ADMIN_EMAIL";
      throw new WrongSetting(
          missing,
          "is missing although the other of the pair is set.",
          email.isPresent() ? "a-long-sentence-you-remember" : "admin@example.org");
    }
    return email.map(address -> new Administrator(address, password.orElseThrow()));
  }

  private static Optional<Mail> mail(Source in) {
    return in.mailServer("MALHA_MAIL_URL")
        .map(server -> new Mail(server, in.email("MALHA_MAIL_FROM").orElse("malha@localhost")));
  }
}
