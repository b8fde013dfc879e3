package org.malha.bench.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Hands out so many bytes from memory and does nothing else. */
@Path("/{bytes: [0-9]{1,7}}")
public class Bytes {
  private static final Map<Integer, byte[]> KEPT = new ConcurrentHashMap<>();

  @GET
  @Produces("text/html;charset=utf-8")
  public byte[] bytes(@PathParam("bytes") int bytes) {
    return KEPT.computeIfAbsent(bytes, Bytes::made);
  }

  private static byte[] made(int length) {
    byte[] made = new byte[length];
    Arrays.fill(made, (byte) 'x');
    return made;
  }
}
