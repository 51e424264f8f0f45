package org.gyoryu.registry.read;

import java.util.OptionalDouble;
import org.gyoryu.model.DiplomacyType;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.TieKind;
import org.gyoryu.model.TieStatus;

/**
 * One line of the list of ties.
 *
 * @param kind highest kind reached
 * @param formal whether it is more than an intent
 * @param since earliest date of any stage; {@code formalSince} of a formal one
 * @param distanceKm between the two places, in kilometres; empty if a place is missing
 * @param confidence 0 to 1, that the two are tied at all
 * @param lastExchange unknown if no exchange is on record
 * @param disputed whether its claims contradict one another
 */
public record TieRow(
    String id,
    GovernmentRef a,
    GovernmentRef b,
    TieKind kind,
    boolean formal,
    PartialDate since,
    PartialDate formalSince,
    TieStatus status,
    DiplomacyType type,
    OptionalDouble distanceKm,
    double confidence,
    PartialDate lastExchange,
    int exchanges,
    int claims,
    boolean disputed) {}
