/**
 * The rows of a data package as typed records, before anything is resolved: the same from files and
 * from the database.
 */
package org.gyoryu.registry.content;
