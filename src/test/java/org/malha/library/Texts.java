package org.malha.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.malha.constraints.ReportedConstraints;
import org.malha.constraints.Taxonomy;
import org.malha.content.ContentFolder;
import org.malha.content.Questions;
import org.malha.content.Vocabularies;

/** Texts for tests, and libraries made of them. */
final class Texts {
  static final Vocabularies VOCABULARIES = new Vocabularies(new ContentFolder());
  static final Questions QUESTIONS = new Questions(new ContentFolder());
  static final Reading READING = new Reading(VOCABULARIES);
  private static final ReportedConstraints REPORTED =
      new ReportedConstraints(new ContentFolder(), new Taxonomy(VOCABULARIES));

  private Texts() {}

  static String practice(String id, String code, String body) {
    return """
        ---
        id: %s
        kind: practice
        code: %s
        known: partial
        country: ES
        sectors: [social]
        target_groups: []
        effects: []
        inferred: []
        source:
          - {document: esn-integrated-social-services-in-europe, section: "x", lines: "1"}
        licence: CC BY 4.0
        title_pt: "Prática %s"
        title_en: "Practice %s"
        summary_pt: "Resumo"
        summary_en: "Summary"
        ---
        ## pt

        ### O que é

        %s

        ## en

        ### What it is

        %s
        """
        .formatted(id, code, code, code, body, body);
  }

  static String term(String id, String broader) {
    return """
        ---
        id: %s
        kind: term
        pt: "%s"
        en: "%s"
        alt_pt: []
        alt_en: []
        abbr_pt: []
        abbr_en: []
        broader: [%s]
        related: []
        basis: seed
        licence: CC BY 4.0
        ---
        ## pt

        Definição.

        ## en

        Definition.
        """
        .formatted(id, id, id, broader);
  }

  /** A library of files by path. */
  static Library library(Map<String, String> files) {
    var holdings = new ArrayList<Holding>();
    new TreeMap<>(files)
        .forEach(
            (file, text) ->
                holdings.add(
                    new Holding(
                        holdings.size() + 1L, 1, Instant.EPOCH, false, READING.read(file, text))));
    return new Library(1, holdings, REPORTED.all());
  }

  /** The library of the packed files with something beside them. */
  static Library packedWith(Holding more) {
    var all = new ArrayList<>(packed().holdings());
    all.add(more);
    return new Library(1, all, REPORTED.all());
  }

  /** The library of the packed files. */
  static Library packed() {
    var files = new TreeMap<String, String>();
    for (String folder :
        List.of("background", "courses", "glossary", "models", "practices", "recommendations")) {
      files.putAll(ContentFolder.packed(folder, ".md").texts());
    }
    files.putAll(ContentFolder.packed("figures", ".yaml").texts());
    return library(files);
  }
}
