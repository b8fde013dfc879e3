package org.malha.constraints;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.malha.accounts.CurrentViewer;
import org.malha.accounts.Organisation;
import org.malha.accounts.Person;
import org.malha.web.CurrentRequest;
import org.malha.web.Form;
import org.malha.web.Language;
import org.malha.web.Messages;
import org.malha.web.Problems;

/** What programs are told about constraints. */
public final class ConstraintJson {
  private ConstraintJson() {}

  /** A constraint in a list. */
  public record Brief(
      long id,
      String reference,
      String url,
      String title,
      String state,
      String element,
      @Nullable String secondElement,
      String raisedAt,
      int posts,
      int cosignatures) {}

  /**
   * A whole constraint.
   *
   * @param cosignatures how many municipalities have co-signed
   */
  public record Whole(
      long id,
      String reference,
      String url,
      String group,
      String lang,
      String title,
      String what,
      String affected,
      String tried,
      String asked,
      String element,
      @Nullable String secondElement,
      Set<String> sectors,
      Set<String> actors,
      @Nullable String reported,
      String state,
      String raisedBy,
      @Nullable String raisedFor,
      String raisedAt,
      int posts,
      int cosignatures) {}

  /** A post; one that was withdrawn or hidden has no text. */
  public record PostJson(
      long id,
      int number,
      @Nullable Long parent,
      String author,
      @Nullable String organisation,
      String postedAt,
      String lang,
      @Nullable String markdown,
      @Nullable String html) {}

  /**
   * Some posts in the order in which they were written.
   *
   * @param next the number after which to ask for more; null at the end
   */
  public record Posts(List<PostJson> posts, @Nullable Integer next) {}

  /** Where a post that was just written is. */
  public record Posted(long id, int number, String url) {}

  /** What a municipality says. */
  public record Cosignature(
      String dico, String severity, @Nullable Integer since, String note, boolean entered) {}

  static Brief brief(Line line, String base) {
    return new Brief(
        line.id(),
        line.reference(),
        base + line.path(),
        line.title(),
        line.state().code(),
        line.element(),
        line.secondElement(),
        line.raisedAt().toString(),
        line.posts(),
        line.signed().size());
  }

  static Whole of(Constraint one, int cosignatures, String base) {
    Description said = one.description();
    Person raiser = one.raisedBy();
    Instant raisedAt = one.raisedAt();
    return new Whole(
        one.id(),
        one.reference(),
        base + one.path(),
        one.group().slug(),
        one.language().code(),
        said.title(),
        said.what(),
        said.affected(),
        said.tried(),
        said.asked(),
        said.element(),
        said.secondElement(),
        said.sectors(),
        said.actors(),
        one.reportedId().orElse(null),
        one.state().code(),
        raiser.name(),
        one.organisation().map(Organisation::name).orElse(null),
        raisedAt.toString(),
        one.discussion().posts(),
        cosignatures);
  }

  /** The language in which a text is written. */
  static final String LANG = "lang";

  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry(DescriptionForm.TITLE, "title"),
          Map.entry(DescriptionForm.WHAT, "what"),
          Map.entry(DescriptionForm.AFFECTED, "affected"),
          Map.entry(DescriptionForm.TRIED, "tried"),
          Map.entry(DescriptionForm.ASKED, "asked"),
          Map.entry(DescriptionForm.ELEMENT, "element"),
          Map.entry(DescriptionForm.SECOND, "secondElement"),
          Map.entry(DescriptionForm.SECTORS, "sectors"),
          Map.entry(DescriptionForm.ACTORS, "actors"),
          Map.entry(CurrentViewer.VOICE, "voice"),
          Map.entry(CoSignatureForm.SEVERITY, "severity"),
          Map.entry(CoSignatureForm.SINCE, "since"),
          Map.entry(CoSignatureForm.NOTE, "note"));

  /** What is wrong with what a program sent, by the names that it used. */
  static Response problem(Language language, Form form) {
    var fields = new LinkedHashMap<String, String>();
    for (Form.Problem problem : form.problems()) {
      fields.putIfAbsent(
          FIELDS.getOrDefault(problem.field(), problem.field()),
          Messages.text(language, problem.key(), problem.arguments().toArray()));
    }
    return Problems.response(422, Messages.text(language, "form.summary", fields.size()), fields);
  }

  /** The language of a text that a program sends: the one that it names, else the caller's. */
  static Language language(Form form, CurrentRequest request) {
    return form.optionalChoice(LANG, Language.CODES)
        .flatMap(Language::of)
        .orElseGet(request::language);
  }

  /**
   * The key of a form that a program sends: its own, in the shape of ours, or a new one.
   *
   * @param scope what the form belongs to, so that the same key elsewhere is another one
   */
  static String key(String scope, @Nullable String idempotencyKey) {
    return idempotencyKey == null || idempotencyKey.isBlank()
        ? UUID.randomUUID().toString()
        : UUID.nameUUIDFromBytes((scope + " " + idempotencyKey).getBytes(StandardCharsets.UTF_8))
            .toString();
  }
}
