package org.malha.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.malha.start.Settings;

/**
 * What {@code java -jar malha.jar backup FILE} and its like do. Every way in which they can fail is
 * a sentence.
 */
public final class Command {
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");
  private static final int NOT_DONE = 5;
  private static final String USAGE =
      """
      java -jar malha.jar backup FILE            writes everything into a new file
      java -jar malha.jar backup --verify FILE   checks that a backup is whole
      java -jar malha.jar restore FILE           fills an empty portal from it""";

  private Command() {}

  /**
   * Runs one.
   *
   * @param running whether a portal has the data folder now
   * @param arguments as they were typed
   * @return the exit code: 0, or 5 when it was not done
   */
  public static int run(Settings settings, boolean running, List<String> arguments) {
    FLYWAY.setLevel(Level.SEVERE);
    try {
      System.out.println(done(settings, running, arguments));
      return 0;
    } catch (NotDone e) {
      System.err.println(e.getMessage());
    } catch (IOException e) {
      System.err.println("A file could not be read or written: " + e.getMessage());
    } catch (SQLException e) {
      System.err.println("The database refused: " + told(e));
    } catch (org.flywaydb.core.api.FlywayException e) {
      System.err.println("The tables could not be made: " + e.getMessage());
    }
    return NOT_DONE;
  }

  private static String done(Settings settings, boolean running, List<String> arguments)
      throws IOException, SQLException {
    if (arguments.size() == 2 && arguments.get(0).equals("backup") && plain(arguments.get(1))) {
      return new Making(settings, running).into(Path.of(arguments.get(1)));
    }
    if (arguments.size() == 3 && arguments.subList(0, 2).equals(List.of("backup", "--verify"))) {
      return "Whole: " + Making.described(Path.of(arguments.get(2)));
    }
    if (arguments.size() == 2 && arguments.get(0).equals("restore") && plain(arguments.get(1))) {
      return new Filling(settings).from(Path.of(arguments.get(1)));
    }
    throw new NotDone(USAGE);
  }

  private static boolean plain(String argument) {
    return !argument.startsWith("-");
  }

  /** What the database says, unless it may repeat what stands in a row. */
  private static String told(SQLException e) {
    String state = String.valueOf(e.getSQLState());
    boolean aboutRows = state.startsWith("22") || state.startsWith("23");
    return aboutRows ? "SQL state " + state : String.valueOf(e.getMessage());
  }
}
