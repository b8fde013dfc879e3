package org.malha.accounts;

import org.malha.web.Form;
import org.malha.web.View;

/**
 * A new password in place of the one in use.
 *
 * @param email of the account, for password managers
 */
public record PasswordPage(Form form, String email) implements View {}
