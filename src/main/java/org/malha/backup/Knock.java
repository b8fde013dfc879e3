package org.malha.backup;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.SocketException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import org.malha.start.Settings;

/** Asks the portal that has this data folder for a backup, through its {@link Door}. */
final class Knock {
  private Knock() {}

  /** Where the socket is; as short as the setting, since such an address holds 100 characters. */
  static Path place(Settings settings) {
    return settings.data().resolve("door").resolve("backup");
  }

  static void ask(Settings settings, OutputStream out) throws IOException {
    try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(place(settings)))) {
      Frames.copy(new DataInputStream(Channels.newInputStream(channel)), out);
    } catch (SocketException e) {
      throw new NotDone(
          "The portal that uses «" + settings.data() + "» does not answer. Is it still starting?");
    }
  }
}
