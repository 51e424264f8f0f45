package org.gyoryu.registry.datapackage;

/**
 * One thing that is wrong in a file.
 *
 * @param file path inside the package
 * @param line physical line, from 1; 0 if the file as a whole is meant
 * @param column name of the column, or empty if the row or file as a whole is meant
 * @param what what is wrong, with the value
 * @param remedy what to do about it; begins with "Maybe"
 */
public record Problem(String file, long line, String column, String what, String remedy) {}
