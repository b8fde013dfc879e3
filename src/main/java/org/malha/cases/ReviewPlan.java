package org.malha.cases;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.malha.web.Form;
import org.malha.web.View;

/**
 * What goes through the review, and where its steps are: one for every form whose text must be
 * released before it is kept.
 *
 * @param path of the form; {@code /rever}, {@code /risco} and {@code /enviar} below it are the
 *     steps, and what is posted to the path itself shows the form again, filled in
 * @param texts the fields with text, in the order in which they are read; everything else that is
 *     sent is carried from step to step as it came
 * @param check writes down what is wrong with the form
 * @param writing the form, filled in
 * @param back the crumb above the title
 * @param send how it ends
 * @param sensitive whether being recognised would do more harm than elsewhere
 * @param brief whether the step of the passages is passed over while nothing was found
 * @param beside what the readers know already: whom it calls by a letter keeps it
 * @param asked the question that is answered; none where none is
 */
public record ReviewPlan(
    String path,
    List<Text> texts,
    Consumer<Form> check,
    Function<Form, View> writing,
    Back back,
    Send send,
    boolean sensitive,
    boolean brief,
    String beside,
    Written asked) {
  /** Without a question that is answered. */
  public ReviewPlan(
      String path,
      List<Text> texts,
      Consumer<Form> check,
      Function<Form, View> writing,
      Back back,
      Send send,
      boolean sensitive,
      boolean brief,
      String beside) {
    this(path, texts, check, writing, back, send, sensitive, brief, beside, Written.NOTHING);
  }

  /**
   * Where a crumb leads.
   *
   * @param name what it says, a message key or the name of something
   */
  public record Back(String href, String name) {}

  /**
   * The end of a review.
   *
   * @param key the message key of the button, and of its step
   * @param also that of a second button, {@link ReviewForm#ALSO}, which does more; null without one
   * @param closed the message key of why nothing can be sent now; null when it can
   */
  public record Send(String key, @Nullable String also, @Nullable String closed) {
    static Send of(String key) {
      return new Send(key, null, null);
    }
  }

  /**
   * A field.
   *
   * @param name in the form
   * @param label the message key of its name
   */
  public record Text(String name, String label) {}

  /** Keeps a copy. */
  public ReviewPlan {
    texts = List.copyOf(texts);
  }

  /** Where the review is posted to. */
  public String review() {
    return path + "/rever";
  }

  /** Where the step about the risk is posted to. */
  public String risk() {
    return path + "/risco";
  }

  /** Where the end of it is posted to. */
  public String end() {
    return path + "/enviar";
  }

  /** The message key of a field's name; the name itself where there is no such field. */
  public String label(String name) {
    return texts.stream()
        .filter(text -> text.name().equals(name))
        .map(Text::label)
        .findFirst()
        .orElse(name);
  }
}
