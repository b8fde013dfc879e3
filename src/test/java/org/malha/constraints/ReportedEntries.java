package org.malha.constraints;

import java.util.List;
import org.malha.content.ContentFolder;
import org.malha.content.Questions;
import org.malha.content.Vocabularies;
import org.malha.search.Entry;

/** The packed reported constraints as the search keeps them, without a container. */
public final class ReportedEntries {
  private ReportedEntries() {}

  /** All of them. */
  public static List<Entry> packed(Vocabularies vocabularies, Questions questions) {
    var source = new ReportedSource();
    source.reported = new ReportedConstraints(new ContentFolder(), new Taxonomy(vocabularies));
    source.questions = questions;
    return source.from("reported", 0).entries();
  }
}
