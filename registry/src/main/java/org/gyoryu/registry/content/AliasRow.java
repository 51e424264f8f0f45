package org.gyoryu.registry.content;

/**
 * Another spelling of a government's name.
 *
 * @param language "ko", "zh", "en" or "hanja"
 * @param note where it comes from, or how it was derived
 */
public record AliasRow(String governmentId, String alias, String language, String note) {}
