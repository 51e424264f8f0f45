/** How fast partners are ranked. */
package org.gyoryu.bench.partners;
