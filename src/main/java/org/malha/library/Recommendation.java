package org.malha.library;

import java.util.List;
import org.malha.content.Broken;
import org.malha.content.ContentFile;

/**
 * What a study recommends, and what the portal does about it.
 *
 * @param code as we number it: {@code REC-7}, {@code ESN-PR1}, {@code MAT-2}
 * @param addressees ids of actors, or of the audiences of the ESN study
 * @param practices ids or codes of practices and models that show it
 * @param constraints ids of reported constraints that it answers
 */
public record Recommendation(
    Head head,
    String code,
    List<String> addressees,
    List<String> practices,
    List<String> constraints,
    Passage.Texts texts)
    implements Item {
  /** The audiences of the ESN study, which are no actors of ours. */
  static final List<String> AUDIENCES = List.of("policy-makers", "practitioners", "researchers");

  static Recommendation read(Front front, ContentFile file, String text) {
    for (String one : front.yaml().list("addressees")) {
      if (!AUDIENCES.contains(one)) {
        front.known("addressees", one, "actor");
      }
    }
    List<String> practices = front.pointing("practices", Target::ofPractice);
    List<String> constraints = front.pointing("constraints", Target.CONSTRAINT);
    String code = front.yaml().text("code");
    if (!code.matches("[A-Za-z0-9-]{1,20}")) {
      throw new Broken(front.yaml().line("code"), "has a code that is none: " + code);
    }
    return new Recommendation(
        front.head(Kind.RECOMMENDATION, text),
        code,
        front.yaml().list("addressees"),
        practices,
        constraints,
        Passage.of(file));
  }

  /** The study that it comes from, for grouping: {@code REC}, {@code ESN} or {@code MAT}. */
  public String study() {
    return code.substring(0, Math.max(0, code.indexOf('-')));
  }
}
