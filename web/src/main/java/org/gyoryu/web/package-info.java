/** The web room; see docs/architecture.md. */
package org.gyoryu.web;
