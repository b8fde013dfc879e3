package org.malha.oversight;

import java.util.List;
import org.malha.audit.Deed;
import org.malha.web.View;

/**
 * The log of changes, for administrators.
 *
 * @param all how many there are beyond this page
 */
public record LogPage(LogQuestion question, List<LogLine> lines, long all) implements View {
  static final String PATH = "/administracao/auditoria";

  /** All kinds of changes. */
  public List<Deed> deeds() {
    return List.of(Deed.values());
  }

  /** Whether this is the kind that was asked for. */
  public boolean asks(Deed deed) {
    return deed == question.deed();
  }

  /** The first day asked for, as a field wants it. */
  public String from() {
    return question.from() == null ? "" : question.from().toString();
  }

  /** The last day asked for. */
  public String to() {
    return question.to() == null ? "" : question.to().toString();
  }

  /** The last page's number, from 1. */
  public int pages() {
    return (int) Math.max(1, (all + Log.PAGE - 1) / Log.PAGE);
  }

  /** The address of another page. */
  public String at(int number) {
    return question.at(PATH, number);
  }

  /** The address of the same as a file. */
  public String file() {
    return question.at(PATH + "/auditoria.csv", 1);
  }
}
