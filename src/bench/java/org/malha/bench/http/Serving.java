package org.malha.bench.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.malha.support.Cast;
import org.malha.support.PortalClient;
import org.malha.support.RunningPortal;

/** Measures the pages of a portal with very many posts, and writes down what came out. */
public final class Serving {
  static final Path HOME = Path.of("target/bench/http");

  /** What is looked for: words that stand in many posts, two of them, and one that is rarer. */
  private static final List<String> WORDS =
      List.of("equipa", "dados", "município", "reunião", "proposta", "plano", "apoio", "prazo");

  private static final int SECONDS = Integer.getInteger("malha.bench.seconds", 5);
  private static final int ROUNDS = Integer.getInteger("malha.bench.http.rounds", 5);

  private final RunningPortal portal;
  private final Ceiling ceiling;
  private final PortalClient bruno;
  private final String cookie;

  private Serving(RunningPortal portal, Ceiling ceiling) {
    this.portal = portal;
    this.ceiling = ceiling;
    this.bruno = PortalClient.on(portal).signIn(Cast.BRUNO.email(), Cast.PASSWORD);
    this.cookie = "malha=" + bruno.cookie("malha");
  }

  /** Runs everything; about seven minutes on two cores. */
  public static void main(String[] args) throws Exception {
    Locale.setDefault(Locale.ROOT);
    Wrk.require();
    Files.createDirectories(HOME);
    String posts = System.getProperty("malha.bench.posts", "100000");
    var settings =
        Map.of(
            "MALHA_DEMO", "true", "MALHA_DEMO_PASSWORD", Cast.PASSWORD, "MALHA_DEMO_POSTS", posts);
    long begin = System.nanoTime();
    try (var portal = RunningPortal.lasting(settings);
        var ceiling = Ceiling.start(HOME)) {
      double first = (System.nanoTime() - begin) / 1e9;
      System.out.printf("%s posts loaded, indexed and served after %.0f s%n", posts, first);
      var serving = new Serving(portal, ceiling);
      List<Served> pages = serving.pages();
      Replies replies = serving.replies();
      new ServingReport(posts, pages, replies).write();
    }
  }

  /**
   * Replies written for a while.
   *
   * @param rate accepted in a second
   * @param accepted how many were answered with success
   * @param kept by how many the posts had grown
   */
  record Replies(double rate, long accepted, long kept, long failed) {}

  private List<Served> pages() throws IOException, InterruptedException {
    String thread = longest();
    var pages = new ArrayList<Served>();
    pages.add(measured("Thread, 100 posts", thread + "?n=100", 0.4, null));
    pages.add(measured("Constraint list", "/constrangimentos", 0.4, null));
    pages.add(measured("Search page", search(WORDS.get(0)), 0.1, script()));
    return pages;
  }

  private static String search(String word) {
    return "/pesquisa?q=" + java.net.URLEncoder.encode(word, StandardCharsets.UTF_8);
  }

  /** The address of the discussion that has most posts. */
  private String longest() {
    return bruno
        .get("/grupos/regiao-de-coimbra")
        .page()
        .select("a[href^=/constrangimentos/]")
        .eachAttr("href")
        .stream()
        .map(href -> href.replaceFirst("[?#].*", ""))
        .distinct()
        .max(java.util.Comparator.comparingInt(path -> length(path + "?n=100")))
        .orElseThrow();
  }

  private int length(String path) {
    return bruno.get(path).body().getBytes(StandardCharsets.UTF_8).length;
  }

  private Served measured(String name, String path, double least, Path script)
      throws IOException, InterruptedException {
    int bytes = length(path);
    String ours = portal.address() + path;
    Wrk.run(ceiling.url(bytes), SECONDS, cookie, null);
    Wrk.run(ours, 3 * SECONDS, cookie, script);
    var served = new Served(name, bytes, least, new ArrayList<>(), new ArrayList<>());
    for (int round = 0; round < ROUNDS; round++) {
      served.ceiling().add(Wrk.run(ceiling.url(bytes), SECONDS, cookie, null));
      served.ours().add(Wrk.run(ours, SECONDS, cookie, script));
    }
    System.out.printf(
        "%s: %.0f of %.0f a second, %d failed%n",
        name, served.rate(), served.ceilingRate(), served.failed());
    return served;
  }

  /** Asks for one word after the other. */
  private static Path script() throws IOException {
    var paths = WORDS.stream().map(word -> "\"" + search(word) + "\"").toList();
    return Files.writeString(
        HOME.resolve("search.lua"),
        """
        local paths = {%s}
        local at = 0
        request = function()
          at = at %% #paths + 1
          return wrk.format("GET", paths[at])
        end
        """
            .formatted(String.join(", ", paths)));
  }

  private Replies replies() throws IOException, InterruptedException {
    var page = bruno.get(longest()).page();
    String form = page.select("form[action$=/intervencoes]").first().attr("action");
    Path script =
        Files.writeString(
            HOME.resolve("reply.lua"),
            """
            math.randomseed(os.time())
            local run = math.random(100000000)
            local at = 0
            wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
            wrk.headers["Sec-Fetch-Site"] = "same-origin"
            request = function()
              at = at + 1
              local key = string.format("%%08d-0000-4000-8000-%%012d", run, at)
              return wrk.format("POST", "%s", nil, "chave=" .. key .. "&%s=De+acordo.+" .. at)
            end
            """
                .formatted(form, field(page)));
    String url = portal.address() + form;
    Wrk.run(url, 3 * SECONDS, cookie, script);
    long before = posts();
    Wrk.Result result = Wrk.run(url, 3 * SECONDS, cookie, script);
    long kept = posts() - before;
    System.out.printf("Replies: %.0f a second, %d failed%n", result.rate(), result.failed());
    return new Replies(result.rate(), result.answers() - result.failed(), kept, result.failed());
  }

  private static String field(org.jsoup.nodes.Document page) {
    return page.select("form[action$=/intervencoes] textarea").first().attr("name");
  }

  private long posts() {
    String id = longest().replaceFirst(".*/(\\d+).*", "$1");
    String body = bruno.get("/api/v1/constraints/" + id).body();
    return Long.parseLong(body.replaceFirst("(?s).*\"posts\":(\\d+).*", "$1"));
  }
}
