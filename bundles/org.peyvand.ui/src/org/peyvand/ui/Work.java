package org.peyvand.ui;

import org.peyvand.base.Progress;

/** Something that takes time: a service call, a file. Runs off the UI thread. */
@FunctionalInterface
public interface Work<T> {
    /** Does it. */
    T run(Progress progress) throws Exception;
}
