/**
 * Cases: learning from situations that belong to nobody any more. Somebody writes a situation
 * ({@link org.malha.cases.NewCaseResource}), a chair from outside reads it first, and a few talk
 * about it under masks, phase by phase, until the room is erased ({@link org.malha.cases.CaseRoom}
 * tells its life). Who is behind a mask is in {@code masks}. What is chosen about a situation from
 * lists is {@link org.malha.cases.frame}; members may also try the finder by itself ({@link
 * org.malha.cases.finder}).
 *
 * <p>Whatever somebody writes about a case passes the review ({@link org.malha.cases.release})
 * before it is kept. A form of the room does so in three posts below its own path, {@code rever},
 * {@code risco} and {@code enviar}: its resource stands on {@link org.malha.cases.ReviewSteps} and
 * says with a {@link org.malha.cases.ReviewPlan} which fields have text, how the form is checked
 * and shown again, and where the crumb leads; everything else that the form has is carried from
 * step to step.
 *
 * <p>What was learnt leaves a room as a lesson, and nothing else does: {@link
 * org.malha.cases.LessonWriting}, then {@link org.malha.cases.LessonReading}, then the library.
 *
 * <p>No text that comes in here is stored, logged, cached, indexed or put into a session before it
 * is released: it lives in the memory of the one request, and {@code NothingOfTheTextIT} searches
 * disk, log and heap for it. The finder itself is {@link org.malha.cases.deidentify} and knows
 * nothing of the portal.
 */
@NullMarked
package org.malha.cases;

import org.jspecify.annotations.NullMarked;
