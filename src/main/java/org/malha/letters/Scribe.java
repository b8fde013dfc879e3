package org.malha.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.Person;
import org.malha.mail.Letter;
import org.malha.notifications.Inbox;
import org.malha.notifications.Lines;
import org.malha.notifications.Notification;
import org.malha.notifications.Told;
import org.malha.start.Settings;
import org.malha.web.Language;
import org.malha.web.Messages;
import org.malha.web.Pages;

/** Writes a letter, from what somebody may be told at this moment and has not read. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Scribe {
  private static final int MOST_LINES = 40;
  private static final int LONGEST_SUBJECT = 150;

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Inbox inbox;
  @Inject Lines lines;
  @Inject LetterChoices choices;
  @Inject Pages pages;
  @Inject Settings settings;
  @Inject Clock clock;

  /** The letter; empty when there is nothing to say, or nobody who wants to hear it. */
  public Optional<Letter> write(long id) {
    OwedLetter owed = em.find(OwedLetter.class, id);
    if (owed == null) {
      return Optional.empty();
    }
    Person person = em.find(Person.class, owed.person());
    if (person == null || person.id() <= 0 || !person.present()) {
      return Optional.empty();
    }
    LetterChoice choice = choices.kept(person.id());
    List<Notification> news = choice.wants(owed.occasion()) ? news(owed, person) : List.of();
    return news.isEmpty() ? Optional.empty() : Optional.of(letter(owed, person, choice, news));
  }

  private List<Notification> news(OwedLetter owed, Person person) {
    List<Notification> unread = inbox.unread(person, owed.coversFrom(), owed.coversUntil());
    if (owed.occasion() == Occasion.AT_ONCE) {
      long carried = owed.notification().orElse(0L);
      return unread.stream().filter(one -> one.id() == carried).toList();
    }
    Set<Long> mailed = mailed(person);
    return unread.stream().filter(one -> !mailed.contains(one.id())).toList();
  }

  /** What has, or will have, a letter of its own. */
  private Set<Long> mailed(Person person) {
    return new HashSet<>(
        em.createQuery(
                """
                select l.notificationId from OwedLetter l where l.personId = :person
                  and l.notificationId is not null and l.state in :going
                """,
                Long.class)
            .setParameter("person", person.id())
            .setParameter("going", List.of(OwedLetter.State.WAITING, OwedLetter.State.SENT))
            .getResultList());
  }

  private Letter letter(
      OwedLetter owed, Person person, LetterChoice choice, List<Notification> news) {
    Language language = person.language().orElse(Language.PT);
    Set<Long> bare = choices.bare(person.id());
    List<Notification> told =
        news.stream().filter(one -> one.group().filter(bare::contains).isEmpty()).toList();
    Sheet sheet = sheet(owed.occasion(), language, choice, told, news.size() - told.size());
    String subject = subject(owed.occasion(), sheet, language);
    String host = URI.create(settings.baseUrl()).getHost();
    Letter letter =
        new Letter(
                person.email(),
                subject,
                PlainSheet.of(sheet, language, person.zone(), clock.instant()),
                pages.letter(sheet, language, person.zone()),
                "<letter-%d.%d@%s>".formatted(owed.id(), owed.dueAt().getEpochSecond(), host),
                Map.of())
            .with("List-Id", "Malha <letters." + host + ">")
            .with("List-Unsubscribe", "<" + sheet.links().stop() + ">")
            .with("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
            .with("X-Auto-Response-Suppress", "OOF, AutoReply");
    return owed.occasion() == Occasion.AT_ONCE ? threaded(letter, told, host) : letter;
  }

  private static String subject(Occasion occasion, Sheet sheet, Language language) {
    String subject =
        occasion == Occasion.DIGEST
            ? Messages.text(language, "letter.digest.subject", sheet.count())
            : sheet.title().replaceAll("\\s+", " ");
    return subject.length() > LONGEST_SUBJECT
        ? subject.substring(0, LONGEST_SUBJECT - 1) + "…"
        : subject;
  }

  /** Letters about one discussion stand together where mail programs thread them. */
  private static Letter threaded(Letter letter, List<Notification> told, String host) {
    return told.stream()
        .flatMap(one -> one.discussion().stream())
        .findFirst()
        .map(discussion -> "<discussion-" + discussion + "@" + host + ">")
        .map(thread -> letter.with("In-Reply-To", thread).with("References", thread))
        .orElse(letter);
  }

  private Sheet sheet(
      Occasion occasion,
      Language language,
      LetterChoice choice,
      List<Notification> told,
      int bare) {
    List<Told> all = lines.told(told);
    List<Told> fitting = all.subList(0, Math.min(all.size(), MOST_LINES));
    String title =
        occasion == Occasion.DIGEST
            ? Messages.text(language, "letter.digest.title", all.size() + bare)
            : all.isEmpty()
                ? Messages.text(language, "letter.bare", bare)
                : all.get(0).sentence(language);
    return new Sheet(
        occasion,
        title,
        Sorting.sorted(items(fitting, told, language)),
        bare,
        all.size() - fitting.size(),
        new Sheet.Links(
            url("/avisos", language),
            url("/avisos/correio", language),
            url("/correio/" + occasion.slug() + "/" + choice.code(), language)));
  }

  private List<Sorting.Item> items(
      List<Told> lines, List<Notification> notifications, Language language) {
    var byBurst = new HashMap<Long, Notification>();
    notifications.forEach(one -> byBurst.putIfAbsent(one.burst(), one));
    return lines.stream().map(line -> item(line, byBurst.get(line.id()), language)).toList();
  }

  private Sorting.Item item(Told told, @Nullable Notification first, Language language) {
    Optional<Notification> one = Optional.ofNullable(first);
    String title = told.title().equals(told.group()) ? "" : told.title();
    return new Sorting.Item(
        one.flatMap(Notification::group).orElse(0L),
        told.group(),
        one.flatMap(Notification::discussion).orElse(0L),
        title,
        new Sheet.Line(
            title.isEmpty() ? told.sentence(language) : told.briefly(language),
            told.excerpt(),
            told.language(),
            told.at(),
            url(told.address(), language)));
  }

  /** Whoever opens it may not have signed in, and then only the address says the language. */
  private String url(String path, Language language) {
    return settings.baseUrl() + (language == Language.PT ? "" : "/" + language.code()) + path;
  }
}
