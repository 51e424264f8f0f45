/** How fast the pages answer: a server on a made-up registry of any size, and a steady load. */
package org.gyoryu.bench.pages;
