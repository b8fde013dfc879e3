package org.malha.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.malha.constraints.ReportedConstraints;
import org.malha.content.Broken;
import org.malha.content.Fault;
import org.malha.content.Questions;
import org.malha.content.Vocabularies;

/**
 * Makes the library of all rows. A text that was read before is not read again; one that cannot be
 * read any more, after a change of vocabularies, is left out and named.
 */
@ApplicationScoped
public class Shelving {
  private static final Logger LOG = Logger.getLogger(Shelving.class.getName());

  private record Read(int version, Item item) {}

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Vocabularies vocabularies;
  @Inject ReportedConstraints reported;
  @Inject Questions questions;

  private Map<Long, Read> read = new HashMap<>();
  private List<Fault> unreadable = List.of();

  /** In a transaction of its own, so that it sees only what is committed. */
  @Transactional(TxType.REQUIRES_NEW)
  public synchronized Library made() {
    long version =
        em.createQuery("select s.version from LibraryState s", Long.class).getSingleResult();
    List<Object[]> rows =
        em.createQuery(
                "select i.id, i.version, i.changedAt, i.vanishedAt, i.file from LibraryItem i",
                Object[].class)
            .getResultList();
    Map<Long, String> texts = texts(rows);
    var now = new HashMap<Long, Read>();
    var faults = new ArrayList<Fault>();
    var holdings = new ArrayList<Holding>();
    var reading = new Reading(vocabularies);
    for (Object[] row : rows) {
      Long id = (Long) row[0];
      try {
        String text = texts.get(id);
        Read one =
            text == null
                ? java.util.Objects.requireNonNull(read.get(id))
                : new Read((Integer) row[1], reading.read((String) row[4], text));
        now.put(id, one);
        holdings.add(new Holding(id, one.version(), (Instant) row[2], row[3] != null, one.item()));
      } catch (Broken e) {
        faults.add(e.in((String) row[4]));
      }
    }
    read = now;
    unreadable = faults;
    var library = new Library(version, holdings, reported.all());
    if (!holdings.isEmpty()) { // before the first import everything would be missed
      Stream.concat(library.faults().stream(), library.strangers(questions).stream())
          .forEach(fault -> LOG.log(Level.WARNING, "The library: {0}", fault));
    }
    return library;
  }

  /** What is held and cannot be read. */
  public synchronized List<Fault> unreadable() {
    return unreadable;
  }

  /** The texts that are not known yet in this version. */
  private Map<Long, String> texts(List<Object[]> rows) {
    List<Long> wanted =
        rows.stream()
            .filter(row -> !known((Long) row[0], (Integer) row[1], (String) row[4]))
            .map(row -> (Long) row[0])
            .toList();
    var texts = new HashMap<Long, String>();
    if (!wanted.isEmpty()) {
      boolean few = wanted.size() <= 50;
      var query =
          em.createQuery(
              "select i.id, i.text from LibraryItem i" + (few ? " where i.id in :ids" : ""),
              Object[].class);
      if (few) {
        query.setParameter("ids", wanted);
      }
      query.getResultList().forEach(row -> texts.put((Long) row[0], (String) row[1]));
    }
    return texts;
  }

  private boolean known(Long id, int version, String file) {
    Read before = read.get(id);
    return before != null
        && before.version() == version
        && before.item().head().file().equals(file);
  }
}
