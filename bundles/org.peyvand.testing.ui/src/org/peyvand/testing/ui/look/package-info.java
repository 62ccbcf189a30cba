/** Rules over windows that tell gross breakage: clipped text, overlaps, missing letters, wrong direction, poor contrast, nameless controls. */
package org.peyvand.testing.ui.look;
