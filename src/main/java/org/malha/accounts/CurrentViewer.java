package org.malha.accounts;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.ApiToken.Opens;
import org.malha.web.Form;
import org.malha.web.Language;
import org.malha.web.Refusal;
import org.malha.web.Times;
import org.malha.web.Viewer;

/**
 * Whoever is behind this request: found once, with one statement, from the session cookie or the
 * bearer token, together with mandates and roles.
 */
@RequestScoped
public class CurrentViewer implements Viewer {
  /** The cookie that holds the token of a session. */
  public static final String COOKIE = "malha";

  /** The field in which a person with several mandates says which one speaks. */
  public static final String VOICE = "voz";

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject HttpServletRequest request;
  @Inject Clock clock;
  @Inject Sessions sessions;
  @Inject FormOwners owners;

  private boolean looked;
  private @Nullable Person person;
  private @Nullable String tokenHash;

  @Override
  public boolean signedIn() {
    return find().isPresent();
  }

  /**
   * The person, with mandates and roles, not attached to any transaction: to be read, or looked up
   * again for a change.
   *
   * @throws IllegalStateException for a visitor; only open resources meet one
   */
  public Person person() {
    return find().orElseThrow(() -> new IllegalStateException("Nobody has signed in"));
  }

  /** The id of the person; 0 for a visitor, whom no row points at. */
  public long id() {
    return find().map(Person::id).orElse(0L);
  }

  /** Whether the person has this role. */
  public boolean has(Role role) {
    return find().map(p -> p.has(role)).orElse(false);
  }

  /**
   * Refuses whoever does not have this role.
   *
   * @throws Refusal.Forbidden when the person does not, or is a visitor
   */
  public void ask(Role role) {
    if (!has(role)) {
      throw new Refusal.Forbidden();
    }
  }

  /** The mandates through which the person may speak today. */
  public List<Mandate> mandates() {
    return find().map(p -> p.mandatesOn(today())).orElse(List.of());
  }

  /**
   * Whether the person may write at all: through a mandate that holds today, or because they never
   * had one and speak for themselves. Somebody whose mandates have all expired reads but does not
   * speak.
   */
  public boolean maySpeak() {
    return find().map(p -> p.maySpeakOn(today())).orElse(false);
  }

  /**
   * For whom the person speaks in this form: the mandate chosen in the field {@link #VOICE}, the
   * only one where there is one, or nobody but themselves. A mandate that is not theirs is written
   * down as a problem of the form.
   */
  public @Nullable Mandate voice(Form form) {
    List<Mandate> possible = mandates();
    String chosen = form.value(VOICE);
    if (possible.size() == 1 && chosen.isEmpty()) {
      return possible.get(0);
    }
    Optional<Mandate> mandate =
        possible.stream().filter(m -> String.valueOf(m.id()).equals(chosen)).findFirst();
    if (mandate.isEmpty() && !(possible.isEmpty() && maySpeak())) {
      form.reject(VOICE, maySpeak() ? "voice.choose" : "voice.expired");
    }
    return mandate.orElse(null);
  }

  /** Whether a form with this seal may be the person's own: it is not somebody else's. */
  public boolean mayHaveWritten(String sealed) {
    OptionalLong author = owners.open(sealed);
    return author.isEmpty() || author.getAsLong() == id();
  }

  /** Today, where the person is. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone());
  }

  /**
   * Names the session of this request among the person's sessions; empty for a token or a visitor.
   */
  public Optional<String> sessionHash() {
    return find().flatMap(person -> Optional.ofNullable(tokenHash));
  }

  /** The secret of the key that came with this request, if a program acts for the person. */
  Optional<String> bearer() {
    @Nullable String header = request.getHeader("Authorization");
    return header != null && header.startsWith("Bearer ")
        ? Optional.of(header.substring(7).strip())
        : Optional.empty();
  }

  @Override
  public String name() {
    return find().map(Person::name).orElse("");
  }

  @Override
  public String sealed() {
    return find().map(Person::id).map(owners::seal).orElse("");
  }

  @Override
  public String speaksFor() {
    List<Mandate> current = mandates();
    return current.isEmpty()
        ? find().map(Person::jobTitle).orElse("")
        : current.stream().map(m -> m.organisation().name()).collect(joining(", "));
  }

  @Override
  public Optional<Language> language() {
    return find().flatMap(Person::language);
  }

  @Override
  public ZoneId zone() {
    return find().map(Person::zone).orElse(Times.LISBON);
  }

  private Optional<Person> find() {
    if (!looked) {
      looked = true;
      Optional<String> bearer = bearer();
      person = bearer.isPresent() ? byToken(bearer.get(), Opens.EVERYTHING) : bySession(cookie());
    }
    return Optional.ofNullable(person);
  }

  /** Lets whoever has just signed in be the viewer for the rest of this request. */
  void comesWithSession(String token) {
    looked = true;
    tokenHash = null;
    person = bySession(token);
  }

  /**
   * Lets whoever holds a key of feeds be the viewer for the rest of this request, whoever else its
   * cookies name.
   *
   * @return whether the key opens
   */
  boolean comesWithFeedKey(String secret) {
    looked = true;
    tokenHash = null;
    person = byToken(secret, Opens.FEEDS);
    return person != null;
  }

  /** Nobody is behind the rest of this request. */
  void leave() {
    looked = true;
    tokenHash = null;
    person = null;
  }

  private @Nullable Person byToken(String token, Opens what) {
    Instant now = clock.instant();
    return Fetch.with(
            em.createQuery("select t from ApiToken t where t.tokenHash = :hash", ApiToken.class),
            "t.person.mandates.organisation",
            "t.person.grants")
        .setParameter("hash", Secrets.hash(token))
        .getResultStream()
        .filter(t -> t.opens(what, now))
        .map(ApiToken::person)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Person bySession(@Nullable String token) {
    if (token == null) {
      return null;
    }
    Instant now = clock.instant();
    Optional<Session> session =
        em.createNamedQuery(Session.OF_TOKEN, Session.class)
            .setParameter("hash", Secrets.hash(token))
            .getResultStream()
            .filter(s -> s.alive(now))
            .findFirst();
    session.ifPresent(
        s -> {
          tokenHash = s.tokenHash();
          if (s.wantsMark(now)) {
            sessions.seen(s.tokenHash(), now);
          }
        });
    return session.map(Session::person).orElse(null);
  }

  private @Nullable String cookie() {
    Cookie @Nullable [] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(COOKIE)) {
          return cookie.getValue();
        }
      }
    }
    return null;
  }
}
