package org.peyvand.analytics.birt.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The fonts reports are set in.
 *
 * @param latin   for everything but Arabic script
 * @param persian for Arabic script; often the same family
 */
record FontChoice(FontFace latin, FontFace persian) {

    /** Families by preference: one that has both scripts is better than a pair. */
    private static final List<List<String>> PREFERENCE = List.of(
            List.of("Vazirmatn", "Vazirmatn"),
            List.of("DejaVu Sans", "DejaVu Sans"),
            List.of("Noto Sans", "Noto Sans Arabic"));

    /**
     * Chooses the first pair that is installed and has every glyph a shaped page needs.
     *
     * @param fonts the fonts of this machine
     * @return the choice, empty when no installed font gives a right Persian page
     */
    static Optional<FontChoice> from(InstalledFonts fonts) {
        for (List<String> pair : PREFERENCE) {
            Optional<FontFace> latin = fonts.family(pair.get(0)).filter(face -> face.covers(FontFace.LATIN));
            Optional<FontFace> persian = fonts.family(pair.get(1)).filter(face -> face.covers(FontFace.PERSIAN));
            if (latin.isPresent() && persian.isPresent()) {
                return Optional.of(new FontChoice(latin.get(), persian.get()));
            }
        }
        return Optional.empty();
    }

    /** {@return the families of the choice, each once} */
    Set<FontFace> faces() {
        Set<FontFace> faces = new LinkedHashSet<>();
        faces.add(latin);
        faces.add(persian);
        return faces;
    }
}
