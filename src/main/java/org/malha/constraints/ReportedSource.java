package org.malha.constraints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  @Inject ReportedConstraints reported;

  @Override
  public Set<String> kinds() {
    return Set.of(KIND);
  }

  /** They come with a release or with a folder, not by a change. */
  @Override
  public boolean journalled(String kind) {
    return false;
  }

  @Override
  public List<Entry> now(String kind, Set<Long> subjects) {
    return List.of();
  }

  @Override
  public Slice from(String kind, long after) {
    return new Slice(reported.all().stream().map(ReportedSource::entry).toList(), 0, false);
  }

  private static Entry entry(ReportedConstraint one) {
    var entry =
        Entry.of(KIND, one.id(), KIND, one.path())
            .codes(List.of(one.id()))
            .facet(Facet.ELEMENT, one.element().id())
            .facet(Facet.TERRITORY, one.scope().id());
    for (Language language : Language.values()) {
      entry.text(language, one.title().in(language), body(one, language));
    }
    return entry.build();
  }

  private static String body(ReportedConstraint one, Language language) {
    ReportedConstraint.Text text = one.text(language);
    return Stream.concat(
            Stream.of(text.what(), text.affected(), text.evidence(), text.questions())
                .map(part -> Markdown.plainText(part, LONGEST)),
            one.barriers().stream().map(barrier -> barrier.name().in(language)))
        .collect(Collectors.joining("\n"));
  }
}
