package org.gyoryu.model;

import java.util.OptionalInt;

/**
 * One activity of two governments, as one page reports it.
 *
 * @param people head-count where the page states one
 * @param summary in English
 * @param planned whether the page only announces it
 */
public record Exchange(
    String id,
    PartialDate date,
    String aId,
    String bId,
    ExchangeForm form,
    ExchangeField field,
    OptionalInt people,
    String summary,
    boolean planned,
    String sourceId) {}
