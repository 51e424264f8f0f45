/** Relational event models: the entry points of the library. */
package org.gyoryu.events.model;
