package org.gyoryu.registry.names;

/**
 * A key under which the search box finds a government.
 *
 * @param key at most {@link SearchKeys#LONGEST} characters
 * @param weight 0 to 1: a full name weighs more than a reading by rule
 * @param label the spelling that the key was made from
 */
public record SearchKey(String key, double weight, String label) {}
