package org.malha.cases;

import java.util.List;

/**
 * What the viewer of an open room does next, or waits for, in one sentence.
 *
 * @param key its message key
 * @param to the anchor of where it is done; empty where there is nothing to do on the page
 */
public record Now(String key, String to) {
  private static final String SPEAK = "falar";

  static Now of(RoomPage page) {
    RoomPage.Turn turn = page.turn();
    if (page.lead() != null) {
      return chair(page, page.lead());
    }
    if (!turn.drafts().isEmpty() && turn.now()) {
      return new Now("case.now.draft", SPEAK);
    }
    if (!turn.why().isEmpty()) {
      return new Now(turn.why(), "");
    }
    return page.head().mine().part() == Part.PRESENTER ? presenter(page) : voice(page);
  }

  private static Now chair(RoomPage page, RoomPage.Lead lead) {
    String phase = page.phase();
    boolean ended = page.turn().why().equals("case.turn.over");
    if (!lead.flags().isEmpty()) {
      return new Now("case.now.chair.flag", "");
    }
    if (lead.missing() > 0) {
      return new Now("case.now.chair.invite", "");
    }
    if (ended) {
      return new Now(lead.next() == null ? "case.now.chair.end" : "case.now.chair.over", "");
    }
    boolean awaited = !lead.awaited().masks().isEmpty();
    if (page.inTurns()) {
      return new Now("case.now.chair." + turns(page, lead, awaited), "");
    }
    if (phase.equals("synthesis") && !page.spoke()) {
      return new Now("case.now.chair.stays", SPEAK);
    }
    boolean told = !awaited && !phase.equals("presentation");
    return new Now("case.now.chair." + phase + (told ? ".told" : ""), "");
  }

  private static String turns(RoomPage page, RoomPage.Lead lead, boolean awaited) {
    if (lead.spoken() == 0) {
      return "none";
    }
    if (lead.spoken() < page.head().voices()) {
      return "some";
    }
    return awaited ? "answers" : "all";
  }

  private static Now presenter(RoomPage page) {
    String key = "case.now.presenter." + page.phase();
    if (page.phase().equals("questions")) {
      return unanswered(page).stream()
          .findFirst()
          .map(question -> new Now("case.now.presenter.answer", "f-" + question.place()))
          .orElse(new Now(key, ""));
    }
    boolean writes = !page.turn().prompts().isEmpty();
    return page.spoke()
        ? new Now("case.now.presenter.said", "")
        : new Now(key, writes ? SPEAK : "");
  }

  private static List<Said> unanswered(RoomPage page) {
    return page.current().stream()
        .filter(said -> said.prompt() == Prompt.QUESTION && !said.hidden())
        .filter(said -> said.answers().isEmpty())
        .toList();
  }

  private static Now voice(RoomPage page) {
    return page.inTurns()
        ? new Now(page.spoke() ? "case.now.voice.again" : "case.now.voice." + page.phase(), SPEAK)
        : new Now("case.now.voice." + page.phase(), "");
  }
}
