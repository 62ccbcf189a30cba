package org.peyvand.ui;

import org.peyvand.base.culture.Culture;

/** Words that the window system sets from the left unless their first character says otherwise, such as those of tools and long texts: a number in front would end up behind, a number alone at the other edge. */
public final class ReadingOrder {
    private static final String FROM_THE_RIGHT = "\u200F";

    private ReadingOrder() {
    }

    /** Words that read in the direction of a culture. */
    public static String of(String words, Culture culture) {
        return culture.rightToLeft() && !words.isEmpty() ? FROM_THE_RIGHT + words : words;
    }
}
