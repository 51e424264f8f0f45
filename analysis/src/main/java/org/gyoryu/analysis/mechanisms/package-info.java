/**
 * Whether mechanisms matured: members, meetings, maturity, the network, and the life of ties
 * (statement 3).
 */
package org.gyoryu.analysis.mechanisms;
