package org.malha.cases;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.malha.cases.release.Choice;
import org.malha.cases.release.Decision;
import org.malha.cases.release.Decisions;
import org.malha.cases.release.Draft;
import org.malha.cases.release.Passage;
import org.malha.web.Form;
import org.malha.web.TextRules;

/**
 * What a step of the review was sent: the text, the decisions about it, and what is carried along.
 * Nothing of it is kept between two steps but in the page itself.
 */
public final class ReviewForm {
  /** Words marked by hand; as often as there are. */
  public static final String MARK = "marca";

  /** Words to be marked now. */
  public static final String NEW_MARK = "marca-nova";

  /** Words marked by hand no more. */
  public static final String UNMARK = "desmarcar";

  /** Present when whatever is left takes what is proposed. */
  public static final String ALL = "substituir-tudo";

  /** Ticked: what stays identifies nobody. */
  public static final String KEPT = "mantidas";

  /** Ticked: the author has read the text as it will read. */
  public static final String READ = "lido";

  /** Present when the second button of the last step was pressed. */
  public static final String ALSO = "tambem";

  /** Present when somebody comes back to the passages from a later step. */
  public static final String BACK = "voltar";

  /** Says {@code nao} when single keys do nothing. */
  public static final String SHORTCUTS = "atalhos";

  private static final Set<String> OURS =
      Set.of(MARK, NEW_MARK, UNMARK, ALL, KEPT, READ, ALSO, BACK, SHORTCUTS);
  private static final String PASSAGE = "p.";
  private static final Map<Choice, String> SLUGS = slugs();

  private final ReviewPlan plan;
  private final MultivaluedMap<String, String> typed;
  private final Form form;

  ReviewForm(ReviewPlan plan, MultivaluedMap<String, String> typed) {
    this.plan = plan;
    this.typed = typed;
    this.form = Form.of(typed);
  }

  private static Map<Choice, String> slugs() {
    var slugs = new EnumMap<Choice, String>(Choice.class);
    slugs.put(Choice.PROPOSED, "proposta");
    slugs.put(Choice.PSEUDONYM, "pseudonimo");
    slugs.put(Choice.GENERAL, "geral");
    slugs.put(Choice.REMOVED, "retirar");
    slugs.put(Choice.OWN, "outro");
    slugs.put(Choice.KEPT, "manter");
    return slugs;
  }

  /** How a form calls a choice. */
  public static String slug(Choice choice) {
    return SLUGS.getOrDefault(choice, "");
  }

  /** The field with the choice about a passage. */
  public static String choice(Passage passage) {
    return PASSAGE + passage.key();
  }

  /** The field with the author's own words for a passage. */
  public static String own(Passage passage) {
    return PASSAGE + passage.key() + ".texto";
  }

  /** The field with the places of a passage that stay. */
  public static String except(Passage passage) {
    return PASSAGE + passage.key() + ".fora";
  }

  /** The id of the part of the page about a passage. */
  public static String id(Passage passage) {
    return "p-" + passage.key();
  }

  /** All of it, for what the room itself reads. */
  public Form form() {
    return form;
  }

  /** The text. */
  Draft draft() {
    var fields = new LinkedHashMap<String, String>();
    plan.texts().forEach(text -> fields.put(text.name(), TextRules.clean(form.value(text.name()))));
    return new Draft(fields, plan.beside());
  }

  /** What was decided; a new mark counts already. */
  Decisions decisions() {
    var made = new LinkedHashMap<String, Decision>();
    for (String name : typed.keySet()) {
      String key = name.startsWith(PASSAGE) ? name.substring(PASSAGE.length()) : "";
      if (key.isEmpty() || key.contains(".")) {
        continue;
      }
      SLUGS.forEach(
          (choice, slug) -> {
            if (slug.equals(form.value(name))) {
              made.put(
                  key,
                  new Decision(
                      choice,
                      choice == Choice.OWN ? form.value(name + ".texto") : "",
                      Set.copyOf(form.values(name + ".fora"))));
            }
          });
    }
    return new Decisions(marks(), made);
  }

  private List<String> marks() {
    var marks = new ArrayList<>(form.values(MARK));
    marks.add(form.value(NEW_MARK));
    marks.removeAll(form.values(UNMARK));
    return marks;
  }

  /** The words to be marked now; empty when there are none. */
  String newMark() {
    return form.value(NEW_MARK).replaceAll("\\s+", " ").strip();
  }

  /** Whether the text has just been written, and nothing about its passages decided. */
  boolean fresh() {
    return typed.keySet().stream().noneMatch(OURS::contains);
  }

  boolean all() {
    return !form.value(ALL).isEmpty();
  }

  boolean keptConfirmed() {
    return form.value(KEPT).equals("sim");
  }

  boolean read() {
    return form.value(READ).equals("sim");
  }

  /** Whether the second button was pressed, and is there. */
  boolean also() {
    return plan.send().also() != null && !form.value(ALSO).isEmpty();
  }

  /** Whether single keys act. */
  public boolean shortcuts() {
    return !form.value(SHORTCUTS).equals("nao");
  }

  /** A field that goes on to the next step as it came. */
  public record Carried(String name, String value) {
    @Override
    public String toString() {
      return name; // the value may name people
    }
  }

  /** The text and what else the room's own form has, without what the review itself asks. */
  public List<Carried> carried() {
    List<Carried> carried = new ArrayList<>();
    typed.forEach(
        (name, values) -> {
          if (!OURS.contains(name) && !name.startsWith(PASSAGE)) {
            values.forEach(value -> carried.add(new Carried(name, value)));
          }
        });
    return carried;
  }
}
