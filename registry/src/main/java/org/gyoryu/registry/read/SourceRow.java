package org.gyoryu.registry.read;

import java.util.Optional;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.SourceKind;

/**
 * One source.
 *
 * @param country the side that publishes, where known
 * @param uses number of rows that cite it
 */
public record SourceRow(
    String id,
    String url,
    String publisher,
    SourceKind kind,
    Optional<String> country,
    PartialDate published,
    int uses) {}
