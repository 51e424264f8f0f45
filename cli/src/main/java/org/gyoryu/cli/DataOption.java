package org.gyoryu.cli;

import java.nio.file.Path;
import org.gyoryu.registry.content.Content;
import org.gyoryu.registry.datapackage.DataPackage;
import org.gyoryu.registry.datapackage.PackageRows;
import org.gyoryu.registry.reconcile.Reconciler;
import org.gyoryu.registry.reconcile.Reconciliation;
import picocli.CommandLine.Option;

/** Which data package a command works on, without a database. */
final class DataOption {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "a data package (default: the bundled one)")
  private Path directory = Home.bundledData();

  Reconciliation reconcile() {
    return reconcile(DataPackage.open(directory));
  }

  Content content() {
    return Content.read(new PackageRows(DataPackage.open(directory)));
  }

  static Reconciliation reconcile(DataPackage data) {
    return Reconciler.reconcile(Content.read(new PackageRows(data)));
  }
}
