/**
 * Styles, scripts and outlines that pages load, served from the jar under an address that names
 * their content.
 */
package org.gyoryu.web.asset;
