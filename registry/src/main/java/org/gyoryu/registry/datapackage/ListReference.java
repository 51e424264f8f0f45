package org.gyoryu.registry.datapackage;

/**
 * Says that a value is a list of keys of another table: what Table Schema's foreign keys cannot.
 *
 * @param separator what stands between the keys
 * @param resource the other table
 * @param field its column
 */
public record ListReference(String separator, String resource, String field) {}
