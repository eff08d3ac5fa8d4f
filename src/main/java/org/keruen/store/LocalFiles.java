package org.keruen.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;

/** Files of the local disk as Parquet wants them, without checksum files beside each file. */
final class LocalFiles {

  private static final Configuration CONF = configuration();

  private LocalFiles() {}

  private static Configuration configuration() {
    Configuration conf = new Configuration(false);
    conf.set("fs.file.impl", RawLocalFileSystem.class.getName());
    // Hadoop asks the operating system for groups with a shell command unless told not to.
    conf.set("hadoop.security.group.mapping", "org.apache.hadoop.security.NullGroupsMapping");
    return conf;
  }

  static Configuration conf() {
    return CONF;
  }

  /**
   * A file to write. Parquet's own local files are used, as Hadoop's start a process, {@code
   * chmod}, for each file that they create: a third of the time of a night over many articles.
   */
  static OutputFile output(Path path) {
    return new LocalOutputFile(path);
  }

  /** A file to read: Hadoop's, as only with those its reader takes the settings given here. */
  static InputFile input(Path path) {
    try {
      return HadoopInputFile.fromPath(new org.apache.hadoop.fs.Path(path.toUri()), CONF);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
