package org.malha.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.malha.web.Language;
import org.malha.web.Messages;

/**
 * One line of the inbox.
 *
 * @param id of its burst
 * @param count how many of its kind it stands for
 * @param who did it, where that is told
 * @param title of what it is about; the name of the group where it is about that
 * @param state the message key of the state that a constraint has come to
 * @param group in which it happened
 * @param excerpt what was said, shortened; may be empty
 * @param language in which that was said
 * @param path where to go for it; empty where there is nowhere to go
 * @param putOff until when it is put off, if it is
 */
public record Told(
    long id,
    Kind kind,
    boolean unread,
    int count,
    @Nullable String who,
    String title,
    @Nullable String state,
    String group,
    String excerpt,
    Language language,
    Instant at,
    String path,
    @Nullable Instant putOff) {
  /**
   * Where a letter or a feed leads. What the case rooms call for is not there any more once
   * somebody has looked at them.
   */
  public String address() {
    if (kind == Kind.CASES) {
      return path;
    }
    return path.isEmpty() ? "/avisos" : "/avisos/" + id;
  }

  /** What it says, in the reader's language. */
  public String sentence(Language reads) {
    return sentence(reads, kind.key());
  }

  /** The same below a heading that says what it is about. */
  public String briefly(Language reads) {
    String brief = kind.key() + ".brief";
    return sentence(reads, Messages.has(reads, brief) ? brief : kind.key());
  }

  private String sentence(Language reads, String key) {
    return Messages.text(
        reads,
        key,
        who == null ? "" : Messages.person(reads, who),
        title,
        state == null ? "" : Messages.text(reads, state),
        group,
        count);
  }

  /** Whether the viewer can accept an invitation here. */
  public boolean acceptable() {
    return kind == Kind.INVITED;
  }
}
