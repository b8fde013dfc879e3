package org.malha.accounts;

import org.malha.web.Form;
import org.malha.web.View;

/**
 * The way in for people who have an account.
 *
 * @param back the path to go to afterwards
 */
public record SignInPage(Form form, String back) implements View {}
