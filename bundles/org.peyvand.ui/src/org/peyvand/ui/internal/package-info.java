/** Parts of the kit that nobody else needs to see. */
package org.peyvand.ui.internal;
