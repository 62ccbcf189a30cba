/**
 * Rows with an icon, two lines of text and something at the far end: timelines, people, related records. Painted, so that ten thousand
 * entries cost no more than what is seen; more of them are asked for when the end comes near.
 */
package org.peyvand.ui.rows;
