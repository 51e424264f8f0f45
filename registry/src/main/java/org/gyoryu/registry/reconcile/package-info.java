/**
 * From claims to ties: names are resolved, claims grouped by pair, stages and dates settled by one
 * written rule (docs/methods.md, "From claims to ties"). Pure computing: no SQL, no files.
 */
package org.gyoryu.registry.reconcile;
