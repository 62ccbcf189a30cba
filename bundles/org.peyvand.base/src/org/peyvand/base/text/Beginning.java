package org.peyvand.base.text;

/** The beginning of a text, for places that have room for so much. */
public final class Beginning {
    private Beginning() {
    }

    /**
     * The whole text, or as much from its beginning as fits. A sign of two characters is not torn: half of one no database stores.
     *
     * @param most characters; 0 or more
     */
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, most > 0 && Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
