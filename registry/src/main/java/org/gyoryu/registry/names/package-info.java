/**
 * Names of governments in Hangul, Hanja, simplified and traditional characters, pinyin and
 * romanised Korean: finding the government that a name means, deriving missing names by rule, and
 * the keys of the search box. Pure computing.
 */
package org.gyoryu.registry.names;
