/**
 * My day: what is to be done, what waits and what changed, in blocks that modules contribute to {@code org.peyvand.ui.dayblocks}. Blocks
 * know no widgets; each is read in the background and the others go on when one fails.
 */
package org.peyvand.ui.day;
