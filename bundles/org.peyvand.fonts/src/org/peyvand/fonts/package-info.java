/** The typeface that comes with Peyvand, for screen and paper. */
package org.peyvand.fonts;
