package org.malha.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a form sent here may be the only copy of its text, which no server keeps: where the
 * session has ended meanwhile, the answer is a form to sign in that carries all that was sent, and
 * goes on with it in the same request once the password is right. A file that came with it is not
 * carried; the same address takes the form without it.
 *
 * <p>What such a form carries in {@link #WHOSE} says, sealed, who was writing: it never goes on as
 * somebody else's.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface NotLost {
  /** The field that says, sealed, whose form it is. */
  String WHOSE = "de-quem";
}
