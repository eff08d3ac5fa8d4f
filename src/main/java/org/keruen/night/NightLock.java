package org.keruen.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Only one run may write to a data folder; the lock is the operating system's, so that a killed run
 * leaves none behind.
 */
public final class NightLock implements AutoCloseable {

  private final FileChannel channel;

  private NightLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock of a data folder; empty if another run holds it. */
  public static Optional<NightLock> take(Path data) {
    FileChannel channel = null;
    try {
      Files.createDirectories(data);
      channel =
          FileChannel.open(
              data.resolve("keruen.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(new NightLock(channel));
      }
      channel.close();
      return Optional.empty();
    } catch (OverlappingFileLockException e) {
      close(channel);
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    close(channel);
  }
}
