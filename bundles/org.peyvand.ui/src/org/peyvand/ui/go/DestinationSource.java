package org.peyvand.ui.go;

import java.util.List;
import java.util.function.Consumer;
import org.peyvand.base.Progress;
import org.peyvand.ui.Kit;

/** Gives destinations of one kind; contributed to {@code org.peyvand.ui.destinations}. Its fields are injected. */
public interface DestinationSource {

    /** All that is known without reading: the box itself finds what fits. Called on the UI thread whenever the box opens; must be quick. */
    default List<Destination> all(Kit kit) {
        return List.of();
    }

    /**
     * What is found by reading. Not on the UI thread.
     *
     * @param words as typed, at least two characters
     * @param progress asked whether the person has gone on typing
     * @param found told as often as something was found
     */
    default void search(Kit kit, String words, Progress progress, Consumer<List<Destination>> found) {
        // most sources know everything
    }
}
