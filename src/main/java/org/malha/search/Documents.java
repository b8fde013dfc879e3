package org.malha.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.malha.web.Language;
import org.malha.web.SortKeys;

/** What an entry looks like in the index. */
final class Documents {
  /** Its key. */
  static final String ID = "id";

  /** With what it stands and falls. */
  static final String SUBJECT = "subject";

  /** As the journal calls it. */
  static final String KIND = "kind";

  static final String AUDIENCE = "audience";
  static final String LANGUAGE = "language";
  static final String PLACE = "place";
  static final String CODE = "code";

  /** The whole of a title or name, to be met exactly or from its beginning. */
  static final String NAME = "name";

  /** The words of titles, names and codes. */
  static final String TITLE = "title";

  /** The words of what it says. */
  static final String TEXT = "text";

  /** {@code element=delivery-system}: all facets in one column. */
  static final String FACETS = "facets";

  /** The words of what is said of it beside its text. */
  static final String ABOUT = "about";

  /** The words of what people ask who need it. */
  static final String ASKED = "asked";

  /** As which it is looked for. */
  static final String SORT = "sort";

  /** The ids of what it points at. */
  static final String LINK = "link";

  static final String WEIGHT = "weight";
  static final String DATE = "date";

  // Stored, to be shown; named like nothing that is looked for.
  static final String TYPE = "=type";
  static final String PATH = "=path";
  static final String SHOWN_DATE = "=date";

  private static final FieldType WORDS = new FieldType();

  static {
    WORDS.setTokenized(true);
    WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    WORDS.freeze();
  }

  private Documents() {}

  /** Where the title in a language is kept to be shown. */
  static String title(Language language) {
    return "=title-" + language.code();
  }

  /** Where the text in a language is kept to be shown. */
  static String body(Language language) {
    return "=text-" + language.code();
  }

  /** By which titles are sorted for readers of a language. */
  static String order(Language language) {
    return "order-" + language.code();
  }

  static Document of(Entry entry) {
    var document = new Document();
    document.add(new StringField(ID, entry.id(), Field.Store.YES));
    document.add(new SortedDocValuesField(ID, new BytesRef(entry.id())));
    document.add(new StringField(SUBJECT, entry.subject(), Field.Store.NO));
    document.add(new StringField(KIND, entry.kind(), Field.Store.NO));
    entry.audiences().forEach(a -> document.add(new StringField(AUDIENCE, a, Field.Store.NO)));
    if (!entry.place().isEmpty()) {
      document.add(new StringField(PLACE, entry.place(), Field.Store.NO));
    }
    entry.codes().stream()
        .map(Words::mark)
        .filter(mark -> !mark.isEmpty())
        .forEach(mark -> document.add(new StringField(CODE, mark, Field.Store.NO)));
    document.add(new StringField(SORT, entry.type(), Field.Store.NO));
    entry
        .links()
        .forEach(
            link -> {
              document.add(new StringField(LINK, link, Field.Store.NO));
              document.add(new SortedSetDocValuesField(LINK, new BytesRef(link)));
            });
    words(entry, document);
    columns(entry, document);
    document.add(new StoredField(TYPE, entry.type()));
    document.add(new StoredField(PATH, entry.path()));
    document.add(new StoredField(SHOWN_DATE, entry.date().toEpochMilli()));
    return document;
  }

  private static void words(Entry entry, Document document) {
    var titles = new ArrayList<WordStream.Part>();
    var bodies = new ArrayList<WordStream.Part>();
    var abouts = new ArrayList<WordStream.Part>();
    for (Language language : Language.values()) {
      Entry.Text text = entry.texts().get(language);
      if (text != null) {
        document.add(new StringField(LANGUAGE, language.code(), Field.Store.NO));
        document.add(new StoredField(title(language), text.title()));
        document.add(new StoredField(body(language), text.body()));
        name(text.title(), document);
        titles.add(new WordStream.Part(language, text.title()));
        bodies.add(new WordStream.Part(language, text.body()));
        abouts.add(new WordStream.Part(language, text.about()));
      }
    }
    for (String name : entry.names()) {
      name(name, document);
      titles.add(new WordStream.Part(Language.PT, name));
    }
    entry.codes().forEach(code -> titles.add(new WordStream.Part(Language.PT, code)));
    document.add(new Field(TITLE, new WordStream(List.copyOf(titles)), WORDS));
    document.add(new Field(TEXT, new WordStream(List.copyOf(bodies)), WORDS));
    document.add(new Field(ABOUT, new WordStream(List.copyOf(abouts)), WORDS));
    asked(entry, document);
  }

  private static void asked(Entry entry, Document document) {
    var phrases = new ArrayList<WordStream.Part>();
    for (Language language : Language.values()) {
      entry
          .asked()
          .getOrDefault(language, List.of())
          .forEach(phrase -> phrases.add(new WordStream.Part(language, phrase)));
    }
    if (!phrases.isEmpty()) {
      document.add(new Field(ASKED, new PhraseStream(phrases), WORDS));
    }
  }

  private static void name(String name, Document document) {
    document.add(new StringField(NAME, name(name), Field.Store.NO));
  }

  /** A whole title as it is met exactly. */
  static String name(String title) {
    String words = String.join(" ", Words.forms(title));
    return words.length() > 200 ? words.substring(0, 200) : words;
  }

  private static void columns(Entry entry, Document document) {
    facet(Facet.TYPE, entry.type(), document);
    entry.facets().forEach((facet, values) -> values.forEach(v -> facet(facet, v, document)));
    document.add(new NumericDocValuesField(WEIGHT, Float.floatToRawIntBits(entry.weight())));
    document.add(new NumericDocValuesField(DATE, entry.date().toEpochMilli()));
    BytesRef key = new BytesRef();
    String keyed = "";
    for (Language language : Language.values()) {
      String title = shown(entry, language).title();
      if (key.length == 0 || !title.equals(keyed)) {
        key = key(title);
        keyed = title;
      }
      document.add(new SortedDocValuesField(order(language), key));
    }
  }

  private static BytesRef key(String title) {
    String key = SortKeys.of(title);
    return new BytesRef(key.length() > 200 ? key.substring(0, 200) : key);
  }

  /** What a reader of a language is shown: the entry in that language, else in the other. */
  private static Entry.Text shown(Entry entry, Language language) {
    Entry.Text own = entry.texts().get(language);
    Entry.Text other = entry.texts().get(language.other());
    return own != null ? own : other != null ? other : new Entry.Text("", "", "");
  }

  private static void facet(Facet facet, String value, Document document) {
    document.add(new SortedSetDocValuesField(FACETS, new BytesRef(facet.code() + "=" + value)));
  }
}
