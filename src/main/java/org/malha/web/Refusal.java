package org.malha.web;

/**
 * Why a request is not done: each kind becomes the page, or the problem document, of its status.
 * What is hidden from a person is {@link NotFound}, the same as what is absent.
 */
public abstract sealed class Refusal extends RuntimeException
    permits Refusal.NotFound,
        Refusal.Forbidden,
        Refusal.Conflict,
        Refusal.Invalid,
        Refusal.TooMany {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String key;

  private Refusal(int status, String key) {
    super(key);
    this.status = status;
    this.key = key;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The message key of the sentence that says why. */
  public String key() {
    return key;
  }

  /** Absent, or not within this person's reach. */
  public static final class NotFound extends Refusal {
    private static final long serialVersionUID = 1L;

    /** With the general sentence. */
    public NotFound() {
      this("error.404.text");
    }

    /** With a sentence of its own, the same for what is absent and what is hidden. */
    public NotFound(String key) {
      super(404, key);
    }
  }

  /** Readable, but this person may not do that. */
  public static final class Forbidden extends Refusal {
    private static final long serialVersionUID = 1L;

    /** With the general sentence. */
    public Forbidden() {
      super(403, "error.403.text");
    }

    /** With a sentence of its own. */
    public Forbidden(String key) {
      super(403, key);
    }
  }

  /** The thing has moved on since the form was shown. */
  public static final class Conflict extends Refusal {
    private static final long serialVersionUID = 1L;

    public Conflict(String key) {
      super(409, key);
    }
  }

  /** The input cannot be used and there is no form to give back. */
  public static final class Invalid extends Refusal {
    private static final long serialVersionUID = 1L;

    public Invalid(String key) {
      super(422, key);
    }
  }

  /** Too often in too short a time. */
  public static final class TooMany extends Refusal {
    private static final long serialVersionUID = 1L;

    public TooMany(String key) {
      super(429, key);
    }
  }
}
