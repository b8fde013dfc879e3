package org.malha.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.malha.journal.Journal;
import org.malha.search.Tail;

/** Tells whoever follows the journal that more was written than it says. */
@ApplicationScoped
@Transactional
class Told {
  @Inject Journal journal;

  void everything() {
    journal.changed(Tail.EVERYTHING, 0);
  }
}
