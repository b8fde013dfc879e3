package org.malha.accounts;

import org.malha.web.Form;
import org.malha.web.View;

/**
 * For people who cannot sign in.
 *
 * @param mailing whether the portal can send them a link
 * @param sent whether they have just asked for one
 */
public record RecoverPage(Form form, boolean mailing, boolean sent) implements View {}
