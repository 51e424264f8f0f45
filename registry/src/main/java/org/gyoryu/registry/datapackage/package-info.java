/**
 * A data package on disk: its descriptor, its rows as a stream, and everything that is wrong with
 * them. Formats follow the Frictionless Data Package and Table Schema specifications, version 1.
 */
package org.gyoryu.registry.datapackage;
