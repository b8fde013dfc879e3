/**
 * The one database: which it is, its schema and how Java types become columns.
 *
 * <p>{@link org.malha.database.PortalDataSource} picks H2 or PostgreSQL from the settings, {@link
 * org.malha.database.Schema} brings the schema up to date with Flyway before anything else starts
 * (ADR 0002). Features know JPA and of this package only {@link org.malha.database.Turn}, by which
 * nodes make something one after the other (ADR 0021), {@link org.malha.database.Retry}, by which
 * what the database undid is done once more, and {@link org.malha.database.InTurn}, where those
 * wait who want the same row. Migrations lie in {@code src/main/resources/db/migration}.
 */
@NullMarked
package org.malha.database;

import org.jspecify.annotations.NullMarked;
