package org.peyvand.ui;

/** A part with a record that can be kept among the favourites. */
public interface Favouring {
    /** Makes the record a favourite, or no longer; nothing while it is not stored. */
    void toggleFavourite();
}
