package org.gyoryu.registry.datapackage;

/** Hears how far a long reading has come, and may stop it. */
@FunctionalInterface
public interface Progress {

  /** Hears nothing and never stops. */
  Progress SILENT = (file, done, total) -> true;

  /**
   * Called about once per mebibyte.
   *
   * @param file the file that is being read, as a path inside the package
   * @param bytesDone bytes read so far, over all files and passes
   * @param bytesTotal bytes to read in all; files are read two or three times
   * @return whether to go on; if false, the reading ends with a {@link
   *     java.util.concurrent.CancellationException}
   */
  boolean goOn(String file, long bytesDone, long bytesTotal);
}
