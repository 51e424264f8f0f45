package org.gyoryu.registry.content;

import java.util.OptionalInt;
import org.gyoryu.model.ExchangeField;
import org.gyoryu.model.ExchangeForm;
import org.gyoryu.model.PartialDate;
import org.gyoryu.model.Party;

/**
 * An exchange as its page names the two sides; the other components are those of {@link
 * org.gyoryu.model.Exchange}.
 */
public record ExchangeRow(
    String id,
    PartialDate date,
    Party a,
    Party b,
    ExchangeForm form,
    ExchangeField field,
    OptionalInt people,
    boolean planned,
    String summary,
    String sourceId) {}
