package org.malha.groups;

import org.jspecify.annotations.Nullable;
import org.malha.accounts.Organisation;

/** Whom a facilitator invites, and as what. */
record InviteForm(
    String email,
    String name,
    @Nullable Organisation organisation,
    String title,
    boolean facilitator) {}
