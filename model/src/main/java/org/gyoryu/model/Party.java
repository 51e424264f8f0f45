package org.gyoryu.model;

/**
 * One side of a relation, as a source names it.
 *
 * @param nativeName name in the country's own script
 * @param nameKo Korean spelling in the source, or empty
 * @param nameEn English spelling in the source, or empty
 * @param levelHint level as the source words it, or empty
 * @param parentName the unit that it belongs to, native script, or empty
 */
public record Party(
    Country country,
    String nativeName,
    String nameKo,
    String nameEn,
    String levelHint,
    String parentName) {}
