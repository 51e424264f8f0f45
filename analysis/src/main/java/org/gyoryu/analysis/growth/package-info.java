/** How fast ties grew: rates, curves of saturation, changes and shocks (statement 1a). */
package org.gyoryu.analysis.growth;
