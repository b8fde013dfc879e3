package org.malha.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.malha.web.Badge;

/** How many notifications the viewer has not read. */
@ApplicationScoped
public class UnreadBadge implements Badge {
  private static final Logger LOG = Logger.getLogger(UnreadBadge.class.getName());

  @Inject Inbox inbox;

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String key() {
    return "notifications.badge";
  }

  @Override
  public String path() {
    return "/avisos";
  }

  @Override
  public String icon() {
    return "bell";
  }

  @Override
  public int count() {
    try {
      return inbox.unread();
    } catch (RuntimeException e) {
      // The page that says what went wrong has a badge, too.
      LOG.log(Level.WARNING, "Notifications could not be counted", e);
      return 0;
    }
  }
}
