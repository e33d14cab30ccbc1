package dev.bugbash.board.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * The native part of the driver, which otherwise unpacks, compares and deletes it at each start; it
 * looks for it first in the folder that {@code org.sqlite.lib.path} names.
 */
public final class NativeLibrary {
  private NativeLibrary() {}

  /** Unpacks the one for this machine into a folder; where there is none, nothing. */
  public static void unpack(Path folder) throws IOException {
    String name = LibraryLoaderUtil.getNativeLibName();
    String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
    try (InputStream library = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
      if (library != null) {
        Files.copy(library, Files.createDirectories(folder).resolve(name));
      }
    }
  }
}
