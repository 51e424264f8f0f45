/** Which types of parallel diplomacy the ties show, after Duchacek (statement 1b). */
package org.gyoryu.analysis.types;
