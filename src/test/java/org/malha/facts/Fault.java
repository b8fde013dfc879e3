package org.malha.facts;

/** Something in a file that the facts do not bear out; printed as file:line and what it is. */
record Fault(String path, int line, String what) {
  @Override
  public String toString() {
    return "content/" + path + ":" + line + " " + what;
  }
}
