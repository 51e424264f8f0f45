/**
 * What pages and the API read: one class of queries per kind of thing, records for the answers,
 * filters parsed from request parameters. Plain SQL over the tables of V2__projection.sql; nothing
 * here writes. All query classes are safe for use by several threads.
 */
package org.gyoryu.registry.read;
