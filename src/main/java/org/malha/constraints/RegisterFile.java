package org.malha.constraints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.malha.territory.Territory;
import org.malha.web.Csv;
import org.malha.web.Language;
import org.malha.web.Messages;
import org.malha.web.Times;

/** The register as a table for spreadsheets. */
@ApplicationScoped
public class RegisterFile {
  private static final List<String> COLUMNS =
      List.of(
          "reference",
          "title",
          "state",
          "group",
          "element",
          "second",
          "sectors",
          "raised",
          "by",
          "for",
          "posts",
          "signed",
          "territory",
          "municipalities");

  @Inject Taxonomy taxonomy;
  @Inject Territory territory;

  /** The table with its header. */
  String of(List<Line> lines, Language language) {
    var table = new Csv();
    table.row(
        COLUMNS.stream().map(name -> Messages.text(language, "register.csv." + name)).toList());
    lines.forEach(line -> table.row(cells(line, language)));
    return table.text();
  }

  private List<String> cells(Line line, Language language) {
    return List.of(
        line.reference(),
        line.title(),
        Messages.text(language, line.state().key()),
        line.groupName(),
        taxonomy.element(line.element()).shortName(language),
        line.secondElement() == null
            ? ""
            : taxonomy.element(line.secondElement()).shortName(language),
        joined(
            Taxonomy.among(taxonomy.sectors(), line.sectors()).stream()
                .map(sector -> sector.name().in(language))
                .toList()),
        LocalDate.ofInstant(line.raisedAt(), Times.LISBON).toString(),
        line.raisedBy(),
        line.raisedFor() == null ? "" : line.raisedFor(),
        String.valueOf(line.posts()),
        String.valueOf(line.signed().size()),
        String.valueOf(line.territory()),
        joined(line.signed().stream().map(territory::name).sorted().toList()));
  }

  private static String joined(Collection<String> words) {
    return String.join(", ", words);
  }
}
