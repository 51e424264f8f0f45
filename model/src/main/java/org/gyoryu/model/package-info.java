/** The model room; see docs/architecture.md. */
package org.gyoryu.model;
