package org.malha.cases;

import java.util.List;
import java.util.Locale;
import org.malha.cases.deidentify.Kind;
import org.malha.web.Form;
import org.malha.web.View;

/**
 * For the chair, who reads a situation before anybody else.
 *
 * @param kept what whoever presents kept although the finder marked it: kinds and how often
 * @param level the message key of the residual risk
 * @param cells how many of its three cells are filled
 * @param waiting whether it was given back and is waited for
 */
public record SecondReadingPage(
    RoomHead head,
    SituationPart situation,
    List<Kept> kept,
    String level,
    int cells,
    boolean waiting,
    Form form)
    implements View {
  /** So many of a kind; the message key of its name. */
  public record Kept(String kind, int times) {}

  static SecondReadingPage of(RoomHead head, Situation situation, Standing standing, Form form) {
    return new SecondReadingPage(
        head,
        SituationPart.of(situation),
        situation.kept().entrySet().stream()
            .map(entry -> new Kept(key(entry.getKey()), entry.getValue()))
            .toList(),
        "finder.level." + situation.level().name().toLowerCase(Locale.ROOT),
        situation.level().ordinal() + 1,
        standing == Standing.GIVEN_BACK,
        form);
  }

  private static String key(Kind kind) {
    return "finder.kind." + kind.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public int status() {
    return form.ok() ? 200 : 422;
  }
}
