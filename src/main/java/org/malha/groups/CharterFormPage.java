package org.malha.groups;

import org.jspecify.annotations.Nullable;
import org.malha.web.Form;
import org.malha.web.View;

/**
 * The charter in an editor.
 *
 * @param version what the author has before their eyes; saving is refused when it is not the last
 * @param saved the text that somebody else saved in the meantime, beside which the author's stands
 */
public record CharterFormPage(GroupHead head, Form form, int version, @Nullable String saved)
    implements View {}
