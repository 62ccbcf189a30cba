package org.peyvand.gallery.internal;

import org.peyvand.base.text.Message;
import org.peyvand.ui.Kit;

/** Words of the gallery. */
final class GalleryText {
    private GalleryText() {
    }

    static Message message(String key, Object... args) {
        return Message.of(GalleryText.class, key, args);
    }

    static String of(Kit kit, String key, Object... args) {
        return kit.text(message(key, args));
    }
}
