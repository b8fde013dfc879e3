/**
 * What every page and every answer shares: views and templates, layout and languages, the sign-in
 * gate, refusals, security headers, assets, forms, and text that people write (Markdown, the guard
 * on identifiers).
 *
 * <p>The only room that knows JTE and Flexmark. It knows no feature: what it shows of one (the
 * signed-in person, the areas of the navigation) it asks for through {@link org.malha.web.Viewer}
 * and {@link org.malha.web.Area}, which features implement. Start reading at {@link
 * org.malha.web.View} and {@link org.malha.web.Ui}.
 */
@NullMarked
package org.malha.web;

import org.jspecify.annotations.NullMarked;
