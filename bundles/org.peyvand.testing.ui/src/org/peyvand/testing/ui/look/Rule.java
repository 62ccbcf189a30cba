package org.peyvand.testing.ui.look;

import java.util.List;

/** Something that must hold on every page. */
@FunctionalInterface
public interface Rule {
    /** What breaks it, one sentence each; empty when all is well. UI thread only. */
    List<String> broken(Screen screen);
}
