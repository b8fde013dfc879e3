package org.malha.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malha.documents.Extracted;
import org.malha.groups.WorkingGroup;
import org.malha.web.Form;
import org.malha.web.View;

/**
 * The form in which a situation is written.
 *
 * @param lost where a note was brought as a file, what of it is not in the text; else null
 * @param groups for which this person may present one; where there is none there is no form
 * @param path under which its steps are
 * @param why what the chair gave it back for, while it is written again
 * @param unsigned whether the charter comes first; then there is no form either
 */
public record NewCasePage(
    Form form,
    List<WorkingGroup> groups,
    Extracted.@Nullable Lost lost,
    String path,
    List<ReturnReason> why,
    boolean unsigned)
    implements View {
  /** Keeps copies. */
  public NewCasePage {
    groups = List.copyOf(groups);
    why = List.copyOf(why);
  }

  /** The form of a situation that is not presented yet. */
  static NewCasePage of(
      Form form, List<WorkingGroup> groups, Extracted.@Nullable Lost lost, boolean unsigned) {
    return new NewCasePage(form, groups, lost, NewCaseResource.PATH, List.of(), unsigned);
  }

  @Override
  public int status() {
    return form.ok() ? 200 : 422;
  }
}
