package dev.bugbash.bench.releases;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.BitSet;

/** Loads the classes of two releases, mixed, and the tests and whatever else they need. */
final class MixedLoader extends URLClassLoader {
  private final TwoReleases releases;
  private final BitSet fromNewer;

  MixedLoader(TwoReleases releases, BitSet fromNewer, URL[] others) {
    super(others, ClassLoader.getPlatformClassLoader());
    this.releases = releases;
    this.fromNewer = fromNewer;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    return name.equals(Reached.class.getName()) ? Reached.class : super.loadClass(name, resolve);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes;
    try {
      bytes = releases.mixed(name.replace('.', '/'), fromNewer);
    } catch (RuntimeException e) {
      throw new ClassNotFoundException(name, e);
    }
    return bytes == null ? super.findClass(name) : define(name, bytes);
  }

  private Class<?> define(String name, byte[] bytes) {
    String inPackage = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    if (!inPackage.isEmpty() && getDefinedPackage(inPackage) == null) {
      definePackage(inPackage, null, null, null, null, null, null, null);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
