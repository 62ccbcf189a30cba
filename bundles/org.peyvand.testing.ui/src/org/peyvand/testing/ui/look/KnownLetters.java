package org.peyvand.testing.ui.look;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Every letter has a glyph in some font of the machine: otherwise it is drawn as an empty box. */
public final class KnownLetters implements Rule {
    private final IntPredicate known;

    /** @param known whether there is a glyph for a code point */
    public KnownLetters(IntPredicate known) {
        this.known = known;
    }

    /** With the fonts of this machine, and with others that the window system has been told of. */
    public static KnownLetters ofThisMachine(List<Font> others) {
        Font[] installed = GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts();
        return new KnownLetters(point -> others.stream().anyMatch(font -> font.canDisplay(point)) || canDisplay(installed, point));
    }

    private static boolean canDisplay(Font[] fonts, int point) {
        for (Font font : fonts) {
            if (font.canDisplay(point)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<String> broken(Screen screen) {
        return screen.controls().filter(control -> !unknown(Words.of(control)).isEmpty())
                .map(control -> "no glyph for " + unknown(Words.of(control)) + ": " + Screen.say(control)).toList();
    }

    private String unknown(String text) {
        return text.codePoints().distinct().filter(KnownLetters::isDrawn).filter(point -> point == 0xFFFD || !known.test(point))
                .mapToObj("U+%04X"::formatted).collect(Collectors.joining(" "));
    }

    private static boolean isDrawn(int point) {
        return !Character.isWhitespace(point) && !Character.isISOControl(point) && Character.getType(point) != Character.FORMAT;
    }
}
