package io.offprint.check;

import io.offprint.model.OffprintException;
import io.offprint.model.OffprintException.Kind;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the checkers' libraries are: on the class path if somebody put them there, else in the
 * folder {@code check} beside Offprint's jar.
 */
final class Library {
  /** The classes that name those libraries; they are loaded with them, never before. */
  private static final String PACKAGE = "io.offprint.check.library.";

  private static final String KNOWN = "com/adobe/epubcheck/api/EpubCheck.class";

  private static ClassLoader loader;

  private Library() {}

  /** The loader that sees the libraries; made once. */
  static synchronized ClassLoader loader() {
    if (loader == null) {
      ClassLoader own = Library.class.getClassLoader();
      loader = own.getResource(KNOWN) != null ? own : besideTheJar(own);
    }
    return loader;
  }

  /** A new checker of that name in {@link #PACKAGE}. */
  static Checker checker(String name) {
    try {
      Class<?> type = Class.forName(PACKAGE + name, true, loader());
      return (Checker) type.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the checkers' libraries do not fit this version", e);
    }
  }

  private static ClassLoader besideTheJar(ClassLoader own) {
    URL jar = Library.class.getProtectionDomain().getCodeSource().getLocation();
    List<URL> urls = new ArrayList<>(List.of(jar));
    try {
      Path folder = Path.of(URI.create(jar.toURI().resolve("check").toString()));
      try (Stream<Path> files = Files.list(folder)) {
        files
            .filter(f -> f.toString().endsWith(".jar"))
            .sorted()
            .map(Library::url)
            .forEach(urls::add);
      } catch (IOException e) {
        throw new OffprintException(
            Kind.NOT_FOUND, folder.toString(), "the checkers should be here, beside the jar", e);
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return new Loader(urls.toArray(URL[]::new), own);
  }

  private static URL url(Path file) {
    try {
      return file.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Loads the checkers itself, so that they see the libraries; all else as usual. */
  private static final class Loader extends URLClassLoader {
    Loader(URL[] urls, ClassLoader parent) {
      super(urls, parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(PACKAGE)) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
    }
  }
}
