package org.malha.accounts;

import org.malha.web.Form;
import org.malha.web.View;

/**
 * A new password in place of a lost one.
 *
 * @param email of the account, so that password managers know for what they keep it
 */
public record ChoosePasswordPage(Form form, String code, String email) implements View {}
