package org.gyoryu.registry.names;

import java.nio.file.Path;
import java.util.List;
import org.gyoryu.model.Government;
import org.gyoryu.registry.content.Content;
import org.gyoryu.registry.datapackage.DataPackage;
import org.gyoryu.registry.datapackage.PackageRows;

/** The bundled data package, read once for all tests of names. */
final class Bundled {

  static final Content CONTENT =
      Content.read(new PackageRows(DataPackage.open(Path.of("..", "data"))));

  static final List<Government> GOVERNMENTS =
      CONTENT.governments().stream().map(DerivedNames::government).toList();

  static final NameResolver RESOLVER = NameResolver.of(GOVERNMENTS, CONTENT.aliases());

  private Bundled() {}
}
