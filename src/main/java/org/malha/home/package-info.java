/**
 * What stands at {@code /}: the presentation for visitors, and their work for people who have
 * signed in.
 *
 * <p>The top room: it may know every feature, no feature knows it. The pages that belong to no
 * feature (help, privacy, accessibility, contacts, menu) live here too. Start reading at {@link
 * org.malha.home.HomeResource}.
 */
@NullMarked
package org.malha.home;

import org.jspecify.annotations.NullMarked;
