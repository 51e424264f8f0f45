/** The registry room; see docs/architecture.md. */
package org.gyoryu.registry;
