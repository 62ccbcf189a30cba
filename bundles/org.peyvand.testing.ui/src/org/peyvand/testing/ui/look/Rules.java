package org.peyvand.testing.ui.look;

import java.awt.Font;
import java.util.List;
import java.util.stream.Stream;

/** All rules together. */
public final class Rules {
    private final List<Rule> all;

    /** @param fonts that the window system has been told of beside those of the machine */
    public Rules(List<Font> fonts) {
        all = List.of(new UnclippedText(), new NoOverlaps(), new InsideParent(), KnownLetters.ofThisMachine(fonts), new Direction(), new ToolTextDirection(), new Contrast(),
                new SomethingSeen(), new IconsPresent(), new Named(), new FocusOrder());
    }

    /** What is broken, each with the name of the page in front. */
    public List<String> broken(Screen screen) {
        return all.stream().flatMap(rule -> rule.broken(screen).stream()).flatMap(sentence -> Stream.of(screen.name() + ": " + sentence)).distinct().toList();
    }
}
