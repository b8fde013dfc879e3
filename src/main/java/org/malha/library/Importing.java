package org.malha.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.malha.content.Broken;
import org.malha.content.ContentFolder;
import org.malha.content.Fault;
import org.malha.content.Vocabularies;
import org.malha.journal.Journal;

/**
 * Brings the files of the content folder into the library. Doing it again changes nothing; a file
 * that cannot be used is named and never stops the others; what a curator wrote is never
 * overwritten.
 */
@ApplicationScoped
public class Importing {
  private static final Logger LOG = Logger.getLogger(Importing.class.getName());
  private static final List<String> FOLDERS =
      List.of(
          "background",
          "courses",
          "glossary",
          Lesson.FOLDER,
          "models",
          "practices",
          "recommendations");

  /** What a row is known by, without its text. */
  private record Row(
      long id, String kind, String key, String file, String seen, boolean vanished) {}

  @PersistenceContext(unitName = "malha")
  EntityManager em;

  @Inject Clock clock;
  @Inject ContentFolder content;
  @Inject Vocabularies vocabularies;
  @Inject Journal journal;

  private volatile List<Fault> faults = List.of();

  /** What was wrong with files when this node last imported. */
  public List<Fault> faults() {
    return faults;
  }

  /** The files of all folders, with what cannot be read among them. */
  ContentFolder.Found files() {
    var texts = new TreeMap<String, String>();
    var found = new ArrayList<Fault>();
    for (String folder : FOLDERS) {
      add(content.files(folder, ".md"), texts, found);
    }
    add(content.files("figures", ".yaml"), texts, found);
    return new ContentFolder.Found(texts, found);
  }

  private static void add(ContentFolder.Found some, Map<String, String> texts, List<Fault> faults) {
    texts.putAll(some.texts());
    faults.addAll(some.faults());
  }

  /**
   * Imports what is new or changed.
   *
   * @return how many items changed
   */
  @Transactional
  public int run() {
    LibraryState state = hold(em);
    var one = new Run(files());
    one.meet();
    one.vanish();
    faults = List.copyOf(one.wrong);
    faults.forEach(
        fault -> LOG.log(Level.WARNING, "The content has a file that is not used: {0}", fault));
    if (one.changed > 0) {
      state.changed();
    }
    return one.changed;
  }

  static LibraryState hold(EntityManager em) {
    return em.createQuery("select s from LibraryState s", LibraryState.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResult();
  }

  /** One import. */
  private final class Run {
    private final Instant now = clock.instant();
    private final Map<String, String> texts;
    private final List<Fault> wrong;
    private final Map<String, Row> byFile = new HashMap<>();
    private final Map<String, Row> byKey = new HashMap<>();
    private final Reading reading = new Reading(vocabularies);
    private int changed;

    Run(ContentFolder.Found found) {
      texts = found.texts();
      wrong = new ArrayList<>(found.faults());
      rows().forEach(this::know);
    }

    private List<Row> rows() {
      return em.createQuery(
              """
              select i.id, i.kind, i.key, i.file, i.importedHash, i.offeredHash, i.vanishedAt
              from LibraryItem i
              """,
              Object[].class)
          .getResultStream()
          .map(
              row ->
                  new Row(
                      (Long) row[0],
                      (String) row[1],
                      (String) row[2],
                      (String) row[3],
                      (String) (row[5] == null ? row[4] : row[5]),
                      row[6] != null))
          .toList();
    }

    private void know(Row row) {
      byFile.put(row.file(), row);
      byKey.put(row.kind() + "/" + row.key(), row);
    }

    void meet() {
      texts.forEach(
          (file, text) -> {
            Row row = byFile.get(file);
            if (row == null || row.vanished() || !row.seen().equals(LibraryItem.hash(text))) {
              meet(file, text);
            }
          });
    }

    private void meet(String file, String text) {
      Item item;
      try {
        item = reading.read(file, text);
      } catch (Broken e) {
        wrong.add(e.in(file));
        return;
      }
      Row row = byKey.get(item.kind().word() + "/" + item.id());
      if (row == null) {
        bring(item, text);
      } else if (!row.file().equals(file) && texts.containsKey(row.file())) {
        wrong.add(
            new Fault(
                file,
                item.head().front().line("id"),
                "has the id of " + row.file() + ": " + item.id()));
      } else {
        replace(row, file, text);
      }
    }

    private void bring(Item item, String text) {
      var added = new LibraryItem(item, text, now);
      em.persist(added);
      know(new Row(added.id(), added.kind(), added.key(), added.file(), "", false));
      journal.changed("library", added.id());
      changed++;
    }

    private void replace(Row row, String file, String text) {
      LibraryItem item = em.find(LibraryItem.class, row.id());
      Optional<PastText> past = item.meet(file, text, now);
      past.ifPresent(em::persist);
      journal.changed("library", row.id());
      changed++;
    }

    void vanish() {
      for (Row row : List.copyOf(byFile.values())) {
        @Nullable Row known = byKey.get(row.kind() + "/" + row.key());
        boolean gone = !row.vanished() && !texts.containsKey(row.file()) && !named(row.file());
        gone = gone && !row.kind().equals(Kind.LESSON.word()); // at home here, not in a folder
        if (gone && known != null) {
          LibraryItem item = em.find(LibraryItem.class, row.id());
          if (!texts.containsKey(item.file())) {
            item.vanish(now);
            journal.changed("library", row.id());
            changed++;
          }
        }
      }
    }

    /** Whether the file is there and cannot be read: it has not vanished. */
    private boolean named(String file) {
      return wrong.stream().anyMatch(fault -> fault.file().equals(file));
    }
  }
}
