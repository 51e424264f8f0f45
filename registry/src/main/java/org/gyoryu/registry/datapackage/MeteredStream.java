package org.gyoryu.registry.datapackage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;

/** Tells a {@link Progress} how many bytes were read, and stops when it says so. */
final class MeteredStream extends FilterInputStream {

  /** Bytes over all streams of one reading. */
  static final class Meter {

    private static final long STEP = 1 << 20;

    private final Progress progress;
    private final long total;
    private long done;
    private long told;

    Meter(Progress progress, long total) {
      this.progress = progress;
      this.total = total;
    }

    void add(String file, long bytes) {
      done += bytes;
      if (done - told >= STEP || done == total) {
        told = done;
        if (!progress.goOn(file, done, Math.max(total, done))) {
          throw new CancellationException("Stopped in " + file);
        }
      }
    }
  }

  private final String file;
  private final Meter meter;

  MeteredStream(InputStream in, String file, Meter meter) {
    super(in);
    this.file = file;
    this.meter = meter;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      meter.add(file, 1);
    }
    return value;
  }

  @Override
  public int read(byte[] block, int offset, int length) throws IOException {
    int count = super.read(block, offset, length);
    if (count > 0) {
      meter.add(file, count);
    }
    return count;
  }
}
