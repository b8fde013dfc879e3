package org.malha.documents.child;

import org.xml.sax.SAXException;

/** There is more text than was asked for. */
final class TooLong extends SAXException {
  private static final long serialVersionUID = 1L;
}
