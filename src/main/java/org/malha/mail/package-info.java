/**
 * Mail through the server that the settings name. It knows who writes to whom and nothing of why:
 * the sentences come from whoever asks for a letter.
 *
 * <p>Nothing depends on mail: without a server, or when it fails, the portal says so and shows on
 * the page what the letter would have carried.
 */
@NullMarked
package org.malha.mail;

import org.jspecify.annotations.NullMarked;
