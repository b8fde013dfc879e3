package org.malha.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/** Tells an index that must be built again from mistakes that building would not mend. */
final class Damage {
  private Damage() {}

  static boolean is(@Nullable Throwable e) {
    return e != null
        && (e instanceof CorruptIndexException
            || e instanceof IndexFormatTooOldException
            || e instanceof IndexFormatTooNewException
            || e instanceof IndexNotFoundException
            || e instanceof AlreadyClosedException
            || e instanceof EOFException
            || e instanceof FileNotFoundException
            || e instanceof NoSuchFileException
            || is(e.getCause()));
  }

  /** Whether another process has the index. */
  static boolean elsewhere(Throwable e) {
    return e instanceof LockObtainFailedException;
  }
}
