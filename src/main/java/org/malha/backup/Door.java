package org.malha.backup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.malha.database.Databases;
import org.malha.start.Settings;

/**
 * A socket in the data folder through which this portal hands out a backup of its embedded
 * database. Whoever may enter the folder may have it: that is the account of the portal, which can
 * read the database anyway.
 */
@Singleton
@Startup
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Door {
  private static final Logger LOG = Logger.getLogger(Door.class.getName());
  private static final int BUFFER = 1 << 16;

  @Resource ManagedThreadFactory threads;
  @Inject Settings settings;
  @Inject Clock clock;

  private @Nullable ServerSocketChannel door;

  @PostConstruct
  void open() {
    if (!settings.database().embedded()) {
      return;
    }
    try {
      ServerSocketChannel opened = opened(Knock.place(settings));
      door = opened;
      threads.newThread(() -> wait(opened)).start();
    } catch (IOException | UnsupportedOperationException e) {
      LOG.log(
          Level.WARNING,
          "A backup can be made only while the portal is stopped: {0}",
          e.getClass().getSimpleName());
    }
  }

  private static ServerSocketChannel opened(Path place) throws IOException {
    Files.createDirectories(place.getParent());
    // Before the socket is there, so that it is never open to others.
    Files.setPosixFilePermissions(place.getParent(), PosixFilePermissions.fromString("rwx------"));
    Files.deleteIfExists(place);
    var channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      channel.bind(UnixDomainSocketAddress.of(place));
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  @PreDestroy
  void close() {
    try {
      if (door != null) {
        door.close();
        Files.deleteIfExists(Knock.place(settings));
      }
    } catch (IOException e) {
      LOG.log(Level.FINE, "The door was left as it is", e);
    }
  }

  private void wait(ServerSocketChannel opened) {
    while (opened.isOpen()) {
      try (SocketChannel asker = opened.accept()) {
        answer(asker);
      } catch (ClosedChannelException e) {
        return;
      } catch (IOException e) {
        LOG.log(Level.INFO, "Whoever asked for a backup has left");
      }
    }
  }

  private void answer(SocketChannel asker) throws IOException {
    var out =
        new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(asker), BUFFER));
    var frames = new Frames(out);
    try (Connection connection = Databases.of(settings.database()).getConnection()) {
      Backup.write(connection, settings.files(), clock.instant(), frames);
      frames.done();
    } catch (SQLException | RuntimeException e) {
      LOG.log(Level.SEVERE, "The backup could not be made", e);
      frames.failed();
    }
  }
}
