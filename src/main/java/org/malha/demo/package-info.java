/**
 * The cast and a living example of every capability, made at first start when {@code
 * MALHA_DEMO=true}.
 *
 * <p>The same people as in tests, docs and screenshots; all of them, and what they say, are
 * invented. Knows every room, is known by none. Start reading at {@link org.malha.demo.Demo}.
 */
@NullMarked
package org.malha.demo;

import org.jspecify.annotations.NullMarked;
