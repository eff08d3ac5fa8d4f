package org.keruen.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.OutputFile;

/** The local disk as Hadoop's FileSystem API shows it, without checksum files beside each file. */
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

  static OutputFile output(Path path) {
    try {
      return HadoopOutputFile.fromPath(new org.apache.hadoop.fs.Path(path.toUri()), CONF);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static InputFile input(Path path) {
    try {
      return HadoopInputFile.fromPath(new org.apache.hadoop.fs.Path(path.toUri()), CONF);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
