package org.malha.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A small proxy in front of several nodes of one portal, as {@code deploy/haproxy.cfg} describes a
 * real one: asks them in turn, passes over those that are not ready, and asks the next one where
 * that cannot do anything twice: what only reads, and what never reached a node.
 */
public final class Balancer implements AutoCloseable {
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Set<String> BETWEEN_NEIGHBOURS =
      Set.of("connection", "content-length", "expect", "host", "keep-alive", "transfer-encoding");
  private static final Duration LOOK_EVERY = Duration.ofMillis(300);

  /** HAProxy, too, tries three times more, a second apart where there is only one to ask. */
  private static final int ATTEMPTS = 4;

  private static final Duration PAUSE = Duration.ofMillis(500);

  private static final class Node {
    private final String address;
    private volatile boolean ready;

    Node(String address) {
      this.address = address;
    }
  }

  private final List<Node> nodes = new CopyOnWriteArrayList<>();
  private final AtomicInteger turn = new AtomicInteger();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer server;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  private Balancer(HttpServer server) {
    this.server = server;
  }

  /** Listens on a free port of the loopback address; there is no node behind it yet. */
  public static Balancer open() throws IOException {
    var balancer = new Balancer(HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0));
    balancer.server.createContext("/", balancer::pass);
    balancer.server.setExecutor(balancer.threads);
    balancer.server.start();
    balancer.threads.submit(balancer::look);
    return balancer;
  }

  /** Where people come in. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** One more node, which is asked as soon as it says that it is ready. */
  public void add(RunningPortal portal) {
    nodes.add(new Node(portal.address()));
  }

  /** Whether this node is asked at present. */
  public boolean asks(RunningPortal portal) {
    return nodes.stream().anyMatch(n -> n.ready && n.address.equals(portal.address()));
  }

  private void look() {
    try {
      while (true) {
        for (Node node : nodes) {
          node.ready = ready(node);
        }
        Thread.sleep(LOOK_EVERY);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean ready(Node node) throws InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(node.address + "/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** Those that are ready, another one first each time. */
  private List<Node> inTurn() {
    List<Node> ready = Stream.of(nodes.toArray(Node[]::new)).filter(n -> n.ready).toList();
    var turned = new java.util.ArrayList<>(ready);
    Collections.rotate(turned, turn.getAndIncrement() & 0xFFFF);
    return turned;
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      boolean reads = READING.contains(exchange.getRequestMethod());
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        for (Node node : inTurn()) {
          HttpResponse<byte[]> answer;
          try {
            answer = http.send(request(exchange, node, body), BodyHandlers.ofByteArray());
          } catch (ConnectException | HttpConnectTimeoutException unreached) {
            node.ready = false;
            continue;
          } catch (IOException broken) { // killed, or only a connection that was kept too long
            if (reads) {
              continue;
            }
            exchange.sendResponseHeaders(502, -1);
            return;
          }
          give(exchange, answer);
          return;
        }
        Thread.sleep(PAUSE);
      }
      exchange.sendResponseHeaders(502, -1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static HttpRequest request(HttpExchange exchange, Node node, byte[] body) {
    var request = HttpRequest.newBuilder(URI.create(node.address + exchange.getRequestURI()));
    request.timeout(Duration.ofSeconds(60));
    request.method(
        exchange.getRequestMethod(),
        body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (!BETWEEN_NEIGHBOURS.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
              }
            });
    request.setHeader("X-Forwarded-For", exchange.getRemoteAddress().getAddress().getHostAddress());
    return request.build();
  }

  private static void give(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
    answer
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (!BETWEEN_NEIGHBOURS.contains(name.toLowerCase(Locale.ROOT))) {
                exchange.getResponseHeaders().put(name, values);
              }
            });
    byte[] body = answer.body();
    exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    http.shutdownNow();
  }
}
