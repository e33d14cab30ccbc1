package dev.bugbash.importers;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** The formats that there are: our own, and those of plug-ins that a person trusts. */
public final class Formats {
  private Formats() {}

  /** The formats of this program, in the order in which they are asked. */
  public static List<ReportFormat> own() {
    return load(ReportFormat.class.getClassLoader());
  }

  /**
   * The formats of plug-ins, which are asked first, and our own.
   *
   * @param plugins jars, and folders whose jars are taken in the order of their names; their code
   *     runs in this process, so only a person may name them
   * @throws IOException where a plug-in can't be loaded; the message says which and why
   */
  public static List<ReportFormat> with(List<Path> plugins) throws IOException {
    List<ReportFormat> formats = new ArrayList<>();
    for (Path plugin : plugins) {
      for (Path jar : jars(plugin)) {
        formats.addAll(load(jar));
      }
    }
    formats.addAll(own());
    return List.copyOf(formats);
  }

  private static List<Path> jars(Path plugin) throws IOException {
    if (!Files.isDirectory(plugin)) {
      if (!Files.isReadable(plugin)) {
        throw new UnreadableReportException(0, plugin + ": no such plug-in");
      }
      return List.of(plugin);
    }
    try (Stream<Path> files = Files.list(plugin)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  /** Each jar has a class loader of its own, which stays open as long as the program runs. */
  private static List<ReportFormat> load(Path jar) throws IOException {
    ClassLoader ours = ReportFormat.class.getClassLoader();
    try {
      URL url = jar.toUri().toURL();
      List<ReportFormat> formats =
          load(new URLClassLoader(new URL[] {url}, ours)).stream()
              .filter(format -> format.getClass().getClassLoader() != ours)
              .toList();
      if (formats.isEmpty()) {
        throw new UnreadableReportException(
            0, jar + ": no plug-in: it names no " + ReportFormat.class.getName());
      }
      return formats;
    } catch (ServiceConfigurationError | LinkageError | MalformedURLException e) {
      throw new UnreadableReportException(0, jar + ": a broken plug-in: " + e.getMessage());
    }
  }

  private static List<ReportFormat> load(ClassLoader loader) {
    return ServiceLoader.load(ReportFormat.class, loader).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }
}
