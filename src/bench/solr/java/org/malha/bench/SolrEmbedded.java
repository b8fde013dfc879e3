package org.malha.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.embedded.EmbeddedSolrServer;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.client.solrj.response.json.BucketBasedJsonFacet;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrInputDocument;

/** The same duties with Solr, as somebody sets it up who knows it, without HTTP. */
final class SolrEmbedded implements Engine {
  private static final String READABLE =
      "{!terms f=audience}" + String.join(",", Asked.READER.stream().sorted().toList());
  private static final String FACETS =
      "{elements:{type:terms,field:element,limit:-1%s},sectors:{type:terms,field:sector,limit:-1}}";
  private static final String ALL = FACETS.formatted("");
  private static final String OTHERS_TOO = FACETS.formatted(",domain:{excludeTags:chosen}");

  private final EmbeddedSolrServer server;

  SolrEmbedded(Path home) {
    server = new EmbeddedSolrServer(home.toAbsolutePath(), "items");
  }

  void load(Corpus corpus, int items) throws SolrServerException, IOException {
    for (int from = 0; from < items; from += 2_000) {
      server.add(
          corpus.items(from, Math.min(items, from + 2_000)).stream()
              .map(SolrEmbedded::document)
              .toList());
    }
    server.commit(true, true);
  }

  private static SolrInputDocument document(Item item) {
    var document = new SolrInputDocument();
    document.addField("id", "" + item.number());
    document.addField("audience", item.audience());
    document.addField("title", item.title());
    document.addField("body", item.body());
    document.addField("path", "/itens/" + item.number());
    document.addField("type", item.type());
    document.addField("element", item.element());
    document.addField("sector", item.sector());
    document.addField("year", "" + item.year());
    document.addField("date", item.date().toEpochMilli());
    return document;
  }

  @Override
  public Answer ask(Asked asked) throws SolrServerException, IOException {
    var query = new SolrQuery("{!edismax cache=false v=$words}");
    query.set("words", words(asked));
    query.addFilterQuery(READABLE);
    if (asked.element().isEmpty()) {
      query.set("json.facet", ALL);
    } else {
      query.addFilterQuery("{!term f=element tag=chosen}" + asked.element());
      query.set("json.facet", OTHERS_TOO);
    }
    QueryResponse response = server.query(query);
    return new Answer(
        (int) response.getResults().getNumFound(),
        hits(response),
        counts(response, "elements"),
        counts(response, "sectors"));
  }

  private static String words(Asked asked) {
    var words = new StringJoiner(" OR ");
    words.add(asked.kind() == Asked.Kind.TYPO ? asked.words() + "~2" : asked.typed());
    asked.others().forEach(name -> words.add('"' + name + "\"^" + Asked.OTHER));
    return words.toString();
  }

  private static List<?> hits(QueryResponse response) {
    var hits = new ArrayList<Hit>();
    for (SolrDocument document : response.getResults()) {
      Map<String, List<String>> marked =
          response.getHighlighting().get((String) document.getFieldValue("id"));
      hits.add(new Hit(document, marked.get("title"), marked.get("body")));
    }
    return hits;
  }

  record Hit(SolrDocument stored, List<String> title, List<String> body) {}

  private static Map<String, Integer> counts(QueryResponse response, String facet) {
    var counts = new HashMap<String, Integer>();
    BucketBasedJsonFacet buckets = response.getJsonFacetingResponse().getBucketBasedFacets(facet);
    if (buckets != null) {
      buckets.getBuckets().forEach(b -> counts.put((String) b.getVal(), (int) b.getCount()));
    }
    return counts;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
