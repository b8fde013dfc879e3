package org.malha.library;

import org.malha.content.ContentFile;

/** What surrounds the practices: how they were collected, policies, how people learn. */
public record Background(Head head, Passage.Texts texts) implements Item {
  static Background read(Front front, ContentFile file, String text) {
    return new Background(front.head(Kind.BACKGROUND, text), Passage.of(file));
  }
}
