package org.malha.bench;

/** One of those that are compared, ready to answer. */
interface Engine extends AutoCloseable {
  Answer ask(Asked asked) throws Exception;

  @Override
  void close() throws Exception;
}
