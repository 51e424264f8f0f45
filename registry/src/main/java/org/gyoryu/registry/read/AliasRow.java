package org.gyoryu.registry.read;

/** Another spelling of a government's name. */
public record AliasRow(String governmentId, String alias, String language, String note) {}
