package org.malha.cases.finder;

import org.jspecify.annotations.Nullable;
import org.malha.documents.Extracted;
import org.malha.web.Form;
import org.malha.web.View;

/**
 * The finder for a member to try.
 *
 * @param findings what was found in the text; null while there is none
 * @param lost where the text is that of a file, what of the file is not in it; else null
 */
public record TryPage(Form form, @Nullable Findings findings, Extracted.@Nullable Lost lost)
    implements View {
  @Override
  public int status() {
    return form.ok() ? 200 : 422;
  }
}
