package org.gyoryu.registry.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gyoryu.registry.BadInputException;
import org.gyoryu.registry.datapackage.DataPackage;
import org.gyoryu.registry.datapackage.PackageRows;
import org.gyoryu.registry.datapackage.Problems;
import org.gyoryu.registry.datapackage.Progress;
import org.gyoryu.registry.datapackage.Resource;
import org.gyoryu.registry.datapackage.Row;
import org.gyoryu.registry.datapackage.Validation;
import org.gyoryu.registry.store.Records.Added;
import org.gyoryu.registry.store.Records.Incoming;
import org.gyoryu.registry.store.Records.Origin;

/**
 * Brings the files of a data package into the records: all of them are checked first, then each
 * goes in as one transaction.
 */
public final class PackageImport {

  private final Database database;
  private final Records records;

  public PackageImport(Database database) {
    this.database = database;
    this.records = new Records(database);
  }

  /**
   * Imports the files that changed since they were last imported.
   *
   * @param by who imports
   * @return what each file that was read added, in the order of the package
   * @throws BadInputException if the package has a single error; nothing is changed then
   */
  public Map<String, Added> run(DataPackage data, String by, Progress progress) {
    Map<Resource, String> changed = changedFiles(data);
    if (changed.isEmpty()) {
      return Map.of();
    }
    requireGood(data.validate(progress));
    Map<String, Added> added = new LinkedHashMap<>();
    changed.forEach(
        (resource, sha256) -> added.put(resource.name(), add(data, resource, sha256, by)));
    records.describePackage(data.descriptor().sides(), data.descriptor().asOf());
    return added;
  }

  private static void requireGood(Validation validation) {
    if (!validation.isGood()) {
      String first =
          validation.files().stream()
              .flatMap(file -> file.problems().stream())
              .limit(10)
              .map(problem -> "\n  " + problem)
              .collect(Collectors.joining());
      throw new BadInputException(
          "The data package has %,d errors; nothing was imported.%s"
              .formatted(validation.problemCount(), first),
          "Maybe run gyoryu check on it, and mend what it lists.");
    }
  }

  private Map<Resource, String> changedFiles(DataPackage data) {
    Map<Resource, String> changed = new LinkedHashMap<>();
    for (Resource resource : data.descriptor().resources()) {
      String sha256 = sha256(data.file(resource));
      if (!sha256.equals(lastImported(resource.name()))) {
        changed.put(resource, sha256);
      }
    }
    return changed;
  }

  private String lastImported(String resource) {
    return database
        .client()
        .sql("select sha256 from import_batch where resource = ? order by id desc limit 1")
        .param(resource)
        .query(String.class)
        .optional()
        .orElse("");
  }

  private Added add(DataPackage data, Resource resource, String sha256, String by) {
    Origin origin =
        new Origin(resource.name(), data.file(resource).getFileName().toString(), sha256, by);
    return records.add(
        origin,
        sink -> {
          Problems problems = new Problems();
          data.read(resource, row -> sink.accept(incoming(row)), problems);
          if (problems.count() > 0) {
            throw new BadInputException(
                resource.name() + " changed while it was read: " + problems.kept().get(0),
                "Maybe import it again when nobody writes to it; nothing was changed.");
          }
        });
  }

  private static Incoming incoming(Row row) {
    return new Incoming(key(row), row.line(), PackageRows.fields(row));
  }

  private static String key(Row row) {
    List<String> columns = row.schema().primaryKey();
    return columns.isEmpty()
        ? String.join("|", row.values())
        : columns.stream().map(row::get).collect(Collectors.joining("|"));
  }

  private static String sha256(Path file) {
    try (InputStream content = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
