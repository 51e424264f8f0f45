package org.gyoryu.registry.read;

import java.util.Optional;
import java.util.OptionalInt;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.ExchangeForm;
import org.gyoryu.model.PartialDate;

/**
 * One exchange of two governments, as one source reports it.
 *
 * @param tieId the tie of the two, if they have one
 * @param people head-count where stated
 * @param planned whether it was only announced
 */
public record ExchangeRow(
    String id,
    PartialDate date,
    GovernmentRef a,
    GovernmentRef b,
    Optional<String> tieId,
    ExchangeForm form,
    ExchangeField field,
    OptionalInt people,
    boolean planned,
    String summary,
    SourceRow source) {}
