package org.gyoryu.registry.datapackage;

import java.util.Optional;

/**
 * A column of a table.
 *
 * @param name as in the header
 * @param partialDate whether a text is a date as exact as known (the descriptor says so by the
 *     {@code rdfType} of EDTF level 0)
 * @param list the table that the ids in the value point to, if it is a list of ids
 */
public record Field(
    String name,
    String title,
    String description,
    FieldType type,
    boolean partialDate,
    Constraints constraints,
    Optional<ListReference> list) {}
