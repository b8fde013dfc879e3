package org.malha.cases.deidentify;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One text examined again and again, in a process that stays warm, as a portal does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(0)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 1, time = 3)
public class Finding {
  private static final Deidentifier FINDER = Deidentifier.standard();

  /** Nothing for notes, otherwise which hostile text. */
  @Param("")
  public String hostile = "";

  /** How many words of notes, or how many characters of a hostile text. */
  @Param("2000")
  public int length;

  private String text = "";

  @Setup
  public void write() {
    text =
        hostile.isEmpty()
            ? LongNote.ofWords(length)
            : Objects.requireNonNull(Hostile.texts(length).get(hostile));
  }

  @Benchmark
  public Object examine() {
    return FINDER.examine(text, Language.PORTUGUESE);
  }
}
