/**
 * Made-up registries of any size, to test and measure how the real one behaves when it is large.
 */
package org.gyoryu.registry.synthetic;
