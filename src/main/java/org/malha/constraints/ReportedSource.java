package org.malha.constraints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.malha.content.ContentFolder;
import org.malha.content.Questions;
import org.malha.search.Entry;
import org.malha.search.Facet;
import org.malha.search.Source;
import org.malha.web.Language;
import org.malha.web.Markdown;

/** The constraints that the studies reported, for everybody. */
@ApplicationScoped
public class ReportedSource implements Source {
  private static final String KIND = "reported";
  private static final int LONGEST = 20_000;
  private static final Pattern LINK = Pattern.compile("]\\(([a-z]+:[A-Za-z0-9-]+)\\)");

  /** When they were written for this portal; a feed needs a day. */
  private static final Instant WRITTEN = Instant.parse("2026-11-21T00:00:00Z");

  @Inject ReportedConstraints reported;
  @Inject Questions questions;
  @Inject ContentFolder content;

  @Override
  public Set<String> kinds() {
    return Set.of(KIND);
  }

  /** They come with a release or with a folder, not by a change. */
  @Override
  public String edition(String kind) {
    return content.edition();
  }

  @Override
  public List<Entry> now(String kind, Set<Long> subjects) {
    return List.of();
  }

  @Override
  public Slice from(String kind, long after) {
    return new Slice(reported.all().stream().map(this::entry).toList(), 0, false);
  }

  private Entry entry(ReportedConstraint one) {
    var entry =
        Entry.of(KIND, one.id(), KIND, one.path())
            .codes(List.of(one.id()))
            .asked(questions.of(KIND + ":" + one.id()))
            .date(WRITTEN)
            .facet(Facet.ELEMENT, one.element().id())
            .facet(Facet.TERRITORY, one.scope().id());
    for (Language language : Language.values()) {
      entry.text(language, one.title().in(language), body(one, language));
      entry.about(language, about(one, language));
    }
    return entry.links(links(one)).build();
  }

  private static String body(ReportedConstraint one, Language language) {
    ReportedConstraint.Text text = one.text(language);
    return Stream.of(text.what(), text.affected(), text.evidence(), text.questions())
        .map(part -> Markdown.plainText(part, LONGEST))
        .collect(Collectors.joining("\n"));
  }

  /** What happens, and the names beside it. */
  private static String about(ReportedConstraint one, Language language) {
    return Stream.concat(
            Stream.of(
                Markdown.plainText(one.text(language).what(), LONGEST),
                one.element().name(language)),
            Stream.of(one.barriers(), one.actors())
                .flatMap(List::stream)
                .map(concept -> concept.name().in(language)))
        .collect(Collectors.joining("\n"));
  }

  private static Set<String> links(ReportedConstraint one) {
    var links = new LinkedHashSet<String>();
    one.practices()
        .forEach(id -> links.add((id.startsWith("model-") ? "model:" : "practice:") + id));
    Stream.of(one.recommendations(), one.esnRecommendations())
        .flatMap(List::stream)
        .forEach(concept -> links.add("recommendation:" + concept.id()));
    ReportedConstraint.Text text = one.text(Language.PT);
    Stream.of(text.what(), text.affected(), text.evidence(), text.questions())
        .flatMap(part -> LINK.matcher(part).results())
        .forEach(link -> links.add(link.group(1)));
    return links.stream().map(link -> link.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }
}
