package org.malha.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.content.Fault;
import org.malha.content.Words;
import org.malha.web.Form;
import org.malha.web.Language;
import org.malha.web.View;

/**
 * The form in which a curator changes the text of an item.
 *
 * @param path of this form
 * @param yaml whether the whole text is YAML, without a body
 * @param saved what somebody else kept meanwhile; null unless two changed it at once
 * @param preview how it would look; null unless asked for
 */
public record ItemEditPage(
    Words title,
    String read,
    String path,
    String file,
    boolean yaml,
    int version,
    Form form,
    @Nullable String saved,
    @Nullable Preview preview)
    implements View {
  /** How a text will look in each language, and what in it leads nowhere. */
  public record Preview(List<Section> pt, List<Section> en, List<Fault> faults) {
    /** In a language. */
    public List<Section> in(Language language) {
      return language == Language.PT ? pt : en;
    }
  }

  @Override
  public int status() {
    return saved != null ? 409 : form.ok() ? 200 : 422;
  }
}
