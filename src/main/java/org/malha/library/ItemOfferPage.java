package org.malha.library;

import java.util.List;
import org.malha.content.Words;
import org.malha.discussions.Difference;
import org.malha.web.View;

/** Our text and the one that the import offers, to choose from. */
public record ItemOfferPage(
    Words title,
    String read,
    String path,
    String file,
    String ours,
    String theirs,
    List<Difference> differences)
    implements View {}
