package org.peyvand.gallery.internal;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.peyvand.ui.Kit;

/** Opens the gallery, in developer mode. */
public final class OpenGallery {
    @CanExecute
    boolean isDeveloper() {
        return Boolean.getBoolean("peyvand.developer");
    }

    @Execute
    void open(Kit kit) {
        kit.navigation().openPart(GalleryPart.ID);
    }
}
