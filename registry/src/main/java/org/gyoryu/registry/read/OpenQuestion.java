package org.gyoryu.registry.read;

import java.util.Optional;

/**
 * What could not be settled.
 *
 * @param resource the file of the data package, e.g. "claims"; {@code rowKey} its row
 * @param subject what it is about, e.g. the name that is ambiguous
 */
public record OpenQuestion(
    long id,
    OpenQuestionKind kind,
    String resource,
    String rowKey,
    Optional<String> tieId,
    String subject,
    String reason) {}
