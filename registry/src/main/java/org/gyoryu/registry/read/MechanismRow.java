package org.gyoryu.registry.read;

import org.gyoryu.model.MechanismKind;
import org.gyoryu.model.Names;
import org.gyoryu.model.PartialDate;

/**
 * One line of the list of mechanisms.
 *
 * @param foundedNote how the source words it where that says more than the date, or empty
 * @param level, secretariat, regularity, status as the sources word them, or empty
 */
public record MechanismRow(
    String id,
    Names names,
    MechanismKind kind,
    PartialDate founded,
    String foundedNote,
    String level,
    String secretariat,
    String regularity,
    String status,
    int members,
    int meetings) {}
