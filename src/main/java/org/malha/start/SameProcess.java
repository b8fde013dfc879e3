package org.malha.start;

import java.lang.invoke.MethodHandle;
import java.lang.ref.Reference;
import java.lang.reflect.Array;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Goes on as another program without becoming another process: {@code execv(3)}, so that signals,
 * exit code, number, standard streams and whoever watches over us stay as they were (ADR 0019).
 *
 * <p>By reflection, because this is compiled for a Java that has no foreign functions yet.
 */
final class SameProcess {
  private static final String FOREIGN = "java.lang.foreign.";

  private SameProcess() {}

  /**
   * Becomes the given command, whose first word is the path of a program. Comes back only where
   * that cannot be done; then nothing has changed.
   */
  static void become(List<String> command) {
    try {
      List<Object> words = new ArrayList<>();
      ByteBuffer addresses =
          ByteBuffer.allocateDirect(Long.BYTES * (command.size() + 1))
              .order(ByteOrder.nativeOrder());
      for (String word : command) {
        Object kept = memory(terminated(word));
        words.add(kept);
        addresses.putLong((long) type("MemorySegment").getMethod("address").invoke(kept));
      }
      addresses.putLong(0).flip();
      execv().invokeWithArguments(words.get(0), memory(addresses));
      Reference.reachabilityFence(words);
    } catch (Throwable e) { // a MethodHandle may throw anything
      if (e instanceof VirtualMachineError fatal) {
        throw fatal;
      }
    }
  }

  private static ByteBuffer terminated(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocateDirect(bytes.length + 1).put(bytes).put((byte) 0).flip();
  }

  private static Object memory(ByteBuffer buffer) throws ReflectiveOperationException {
    return type("MemorySegment").getMethod("ofBuffer", Buffer.class).invoke(null, buffer);
  }

  private static MethodHandle execv() throws ReflectiveOperationException {
    Class<?> linking = type("Linker");
    Object linker = linking.getMethod("nativeLinker").invoke(null);
    Object known = linking.getMethod("defaultLookup").invoke(linker);
    Optional<?> found =
        (Optional<?>) type("SymbolLookup").getMethod("find", String.class).invoke(known, "execv");
    Object options = Array.newInstance(type("Linker$Option"), 0);
    return (MethodHandle)
        linking
            .getMethod(
                "downcallHandle",
                type("MemorySegment"),
                type("FunctionDescriptor"),
                options.getClass())
            .invoke(linker, found.orElseThrow(), twoAddressesToInt(), options);
  }

  private static Object twoAddressesToInt() throws ReflectiveOperationException {
    Object address = type("ValueLayout").getField("ADDRESS").get(null);
    Object taken = Array.newInstance(type("MemoryLayout"), 2);
    Array.set(taken, 0, address);
    Array.set(taken, 1, address);
    return type("FunctionDescriptor")
        .getMethod("of", type("MemoryLayout"), taken.getClass())
        .invoke(null, type("ValueLayout").getField("JAVA_INT").get(null), taken);
  }

  private static Class<?> type(String name) throws ClassNotFoundException {
    return Class.forName(FOREIGN + name);
  }
}
