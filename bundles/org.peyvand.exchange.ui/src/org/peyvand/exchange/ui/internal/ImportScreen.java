package org.peyvand.exchange.ui.internal;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.peyvand.base.text.Message;
import org.peyvand.ui.Kit;

/** What the pages of an import need of the part around them. UI thread only. */
interface ImportScreen {
    Kit kit();

    ImportSession session();

    /** Shows a step. */
    void go(ImportStep step);

    /** Asks again whether the buttons may be pressed. */
    void refresh();

    /** Shows a sentence above the page until the next step; null hides it. */
    void tell(String sentence);

    /** Runs something off the UI thread; while it runs the buttons rest. The result is dropped when something newer was started. */
    <T> void work(Message name, Callable<T> work, Consumer<T> then);

    /** Starts the import. */
    void run();

    /** A name of a file or a folder that is not torn apart in Persian text. */
    default String ltr(String name) {
        return kit().culture().rightToLeft() ? "\u2066" + name + "\u2069" : name;
    }

    /** A text of the file in its own direction, so that its full stop does not go to the other end in a Persian window. */
    default String isolated(String text) {
        return kit().culture().rightToLeft() && !text.isEmpty() ? "\u2068" + text + "\u2069" : text;
    }

    /** A word of this bundle in the language of the person. */
    default String text(String key, Object... args) {
        return kit().text(ExchangeText.of(key, args));
    }
}
