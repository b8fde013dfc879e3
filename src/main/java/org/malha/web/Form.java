package org.malha.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form, read field by field. Every reading method answers a usable value
 * and writes down what is wrong with it; when {@link #ok()} is false the page goes back with status
 * 422, filled in as it was sent, with a summary of the problems. Text that others will read passes
 * the {@link IdentifierGuard}.
 */
public final class Form {
  /**
   * The field in which the author says that an address or a phone number identifies nobody it
   * should not.
   */
  public static final String CONFIRMED = "confirmo";

  /** The field that makes a form sent twice count once. */
  public static final String KEY = "chave";

  /**
   * Something to correct.
   *
   * @param field whose name is also the {@code id} of the input
   * @param key of the sentence
   */
  public record Problem(String field, String key, List<String> arguments) {
    /** Whether its sentence fits any field, so that a summary has to name this one. */
    public boolean general() {
      return key.startsWith("form.");
    }
  }

  private final MultivaluedMap<String, String> typed;
  private final List<Problem> problems = new ArrayList<>();
  private boolean confirmable;

  private Form(MultivaluedMap<String, String> typed) {
    this.typed = typed;
  }

  /** What was sent. */
  public static Form of(MultivaluedMap<String, String> typed) {
    return new Form(typed);
  }

  /** A form that nobody has filled in yet. */
  public static Form empty() {
    return new Form(new MultivaluedHashMap<>());
  }

  /** A copy with a field filled in beforehand. */
  public Form with(String field, @Nullable String value) {
    var copy = new MultivaluedHashMap<>(typed);
    if (value != null) {
      copy.putSingle(field, value);
    }
    return new Form(copy);
  }

  /** A copy with several values of a field, such as ticked boxes. */
  public Form with(String field, Collection<String> values) {
    var copy = new MultivaluedHashMap<>(typed);
    copy.put(field, new ArrayList<>(values));
    return new Form(copy);
  }

  /** The field as it was typed; empty when it was not sent. */
  public String value(String field) {
    @Nullable String value = typed.getFirst(field);
    return value == null ? "" : value;
  }

  /** All values of a field, such as ticked boxes. */
  public List<String> values(String field) {
    List<String> values = typed.get(field);
    return values == null ? List.of() : List.copyOf(values);
  }

  /** Whether this value of the field was chosen. */
  public boolean has(String field, String value) {
    return values(field).contains(value);
  }

  /** The key that makes this form count once: the one that came with it, else a new one. */
  public String key() {
    String key = value(KEY);
    try {
      return UUID.fromString(key).toString();
    } catch (IllegalArgumentException e) {
      return UUID.randomUUID().toString();
    }
  }

  /** A text that must be there, of at most so many characters. */
  public String text(String field, int most) {
    return checked(field, most, true);
  }

  /** A text that may be left empty. */
  public String optionalText(String field, int most) {
    return value(field).isBlank() ? "" : checked(field, most, true);
  }

  /**
   * A name or a line that is about its author, where an address or a phone number is no leak; what
   * may never be published is refused here too.
   */
  public String ownText(String field, int most) {
    return checked(field, most, false);
  }

  private String checked(String field, int most, boolean guarded) {
    String clean = TextRules.clean(value(field));
    Optional<TextRules.Problem> problem = TextRules.check(clean, most);
    if (problem.isPresent()) {
      reject(
          field,
          "form." + problem.get().name().toLowerCase(java.util.Locale.ROOT),
          String.valueOf(most),
          String.valueOf(clean.length()));
    } else {
      guard(field, clean, guarded);
    }
    return clean;
  }

  private void guard(String field, String text, boolean contactsToo) {
    for (IdentifierGuard.Finding found : IdentifierGuard.find(text)) {
      String kind = found.kind().name().toLowerCase(java.util.Locale.ROOT);
      String quoted = text.substring(found.start(), found.end());
      if (!found.confirmable()) {
        reject(field, "form.identifier." + kind, quoted);
      } else if (contactsToo && !value(CONFIRMED).equals("sim")) {
        confirmable = true;
        reject(field, "form.identifier." + kind, quoted);
      }
    }
  }

  /**
   * Whether some finding may be confirmed by the author, so that the page offers the box for it.
   */
  public boolean confirmable() {
    return confirmable;
  }

  /** An e-mail address, lower-cased. */
  public String email(String field) {
    String text = value(field).strip().toLowerCase(java.util.Locale.ROOT);
    if (TextRules.check(text, 254).isPresent()
        || !text.matches("[^@\\s<>\",;]+@[^@\\s<>\",;]+\\.[^@\\s<>\",;]+")) {
      reject(field, "form.email");
    }
    return text;
  }

  /** One of the allowed values. */
  public String choice(String field, Collection<String> allowed) {
    String value = value(field);
    if (!allowed.contains(value)) {
      reject(field, "form.choice");
    }
    return value;
  }

  /** One of the allowed values, or none. */
  public Optional<String> optionalChoice(String field, Collection<String> allowed) {
    return value(field).isEmpty() ? Optional.empty() : Optional.of(choice(field, allowed));
  }

  /** Those of the allowed values that were ticked. */
  public Set<String> choices(String field, Collection<String> allowed) {
    var chosen = new LinkedHashSet<String>();
    for (String value : values(field)) {
      if (allowed.contains(value)) {
        chosen.add(value);
      } else if (!value.isEmpty()) {
        reject(field, "form.choice");
      }
    }
    return chosen;
  }

  /** A calendar day, or none. */
  public Optional<LocalDate> date(String field) {
    String value = value(field).strip();
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.parse(value);
      if (date.getYear() >= 1900 && date.getYear() <= 2200) {
        return Optional.of(date);
      }
    } catch (DateTimeParseException e) {
      // told below
    }
    reject(field, "form.date");
    return Optional.empty();
  }

  /** Writes down what is wrong with a field. */
  public void reject(String field, String key, String... arguments) {
    problems.add(new Problem(field, key, List.of(arguments)));
  }

  /** Whether nothing was wrong so far. */
  public boolean ok() {
    return problems.isEmpty();
  }

  /** What is wrong, in the order in which it was found. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** The first thing wrong with a field, if any. */
  public @Nullable Problem problem(String field) {
    return problems.stream().filter(p -> p.field().equals(field)).findFirst().orElse(null);
  }
}
