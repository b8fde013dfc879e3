package org.malha.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import org.malha.cases.frame.Frame;
import org.malha.cases.frame.LifeArea;
import org.malha.cases.frame.Sector;
import org.malha.cases.release.Released;
import org.malha.groups.WorkingGroup;
import org.malha.web.Form;
import org.malha.web.Refusal;

/** A situation that the chair gave back, written again by whoever presents it. */
@ApplicationScoped
@Transactional
public class Rewriting {
  @Inject CaseRooms rooms;
  @Inject Today today;

  /**
   * The form, filled in with what was released: the text before that is kept nowhere.
   *
   * @throws Refusal.Conflict when it was not given back
   */
  Form form(String code) {
    Participation one = presenter(code);
    Situation situation = rooms.situation(one);
    Frame frame = situation.frame();
    var fields = new MultivaluedHashMap<String, String>();
    fields.putSingle(NewCase.GROUP, one.room().group().slug());
    fields.putSingle(NewCase.AGE, frame.age().slug());
    fields.putSingle(NewCase.HOUSEHOLD, frame.household().slug());
    fields.put(NewCase.AREAS, frame.areas().stream().map(LifeArea::slug).toList());
    fields.put(NewCase.SECTORS, frame.sectors().stream().map(Sector::slug).toList());
    fields.putSingle(NewCase.STAGE, frame.stage().slug());
    frame.size().ifPresent(size -> fields.putSingle(NewCase.SIZE, size.slug()));
    situation.texts().forEach((name, text) -> fields.putSingle(name, text.text()));
    return Form.of(fields);
  }

  /** The group that it is for, which does not change. */
  List<WorkingGroup> groups(String code) {
    WorkingGroup group = presenter(code).room().group();
    return group.name().isEmpty() ? List.of() : List.of(group);
  }

  /** Why the chair gave it back. */
  List<ReturnReason> why(String code) {
    Participation one = presenter(code);
    return one.room()
        .reading()
        .note()
        .map(note -> ReturnReason.read(one.key().open(note)))
        .orElse(List.of());
  }

  /** Puts what was released in the place of what was given back; the chair reads it again. */
  void rewrite(String code, Frame frame, Released released) {
    Participation one = presenter(code);
    Situation.of(frame, released).into(one.room(), one.key());
    one.room().reading().rewritten(today.date());
  }

  private Participation presenter(String code) {
    Participation one = rooms.reach(code).ask(Part.PRESENTER);
    if (one.room().standing() != Standing.GIVEN_BACK) {
      throw new Refusal.Conflict("case.conflict.moved");
    }
    return one;
  }
}
