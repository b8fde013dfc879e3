package org.malha.accounts;

import org.malha.web.View;

/** What there is to administer, and how much of it. */
public record AdministrationPage(long people, long organisations, long invitations)
    implements View {}
