package org.malha.bench;

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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One question asked of one system again and again. All take turns in one process that stays warm,
 * as a portal does: a process of its own for each would never get warm while others build beside
 * it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(0)
@Warmup(iterations = 1, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 1, time = 1)
public class Searching {
  /** Which one answers. */
  @Param("")
  public String system;

  /** The name of what is asked. */
  @Param("")
  public String question;

  /** How many items there are. */
  @Param("0")
  public int items;

  private Engine engine;
  private Asked asked;

  @Setup
  public void open() throws Exception {
    asked = Questions.read(Bench.HOME.resolve("questions.tsv"), question);
    engine = Systems.open(system, items, System.getProperty(Systems.ADDRESS, ""));
    engine.ask(asked).check(asked, system);
  }

  @Benchmark
  public Object ask() throws Exception {
    return engine.ask(asked);
  }

  @TearDown
  public void close() throws Exception {
    engine.close();
  }
}
