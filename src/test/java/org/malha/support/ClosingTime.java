package org.malha.support;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Stops the portal, the database and the browser when the last test is over. */
public class ClosingTime implements LauncherSessionListener {
  @Override
  public void launcherSessionClosed(LauncherSession session) {
    Browser.closeAll();
    RunningPortal.closeAll();
  }
}
