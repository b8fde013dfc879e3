/**
 * Who changed what people may do or see: roles, mandates, membership, visibility, settings. One
 * append-only table, written in the transaction of the change; never what people wrote.
 *
 * <p>Knows no feature: people and groups are numbers here. Rooms write through {@link
 * org.malha.audit.Audit}; the page for administrators is in {@code oversight}.
 */
@NullMarked
package org.malha.audit;

import org.jspecify.annotations.NullMarked;
