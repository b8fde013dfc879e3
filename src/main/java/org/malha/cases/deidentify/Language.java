package org.malha.cases.deidentify;

/** The language that replacements and reasons are written in. */
public enum Language {
  /** European Portuguese. */
  PORTUGUESE,
  /** English. */
  ENGLISH
}
