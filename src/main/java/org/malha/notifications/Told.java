package org.malha.notifications;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.web.Language;

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
  /** The arguments of its sentence, whose state is a word of the reader's language. */
  public List<Object> arguments(String stateInWords) {
    return List.of(who == null ? "" : who, title, stateInWords, group, count);
  }

  /** Whether the viewer can accept an invitation here. */
  public boolean acceptable() {
    return kind == Kind.INVITED;
  }
}
