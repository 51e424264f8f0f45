/**
 * The registry's PostgreSQL: opening it, importing records, writing the projection, loading the
 * snapshot.
 */
package org.gyoryu.registry.store;
