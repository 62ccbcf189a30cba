package org.peyvand.bench.internal;

import java.io.PrintWriter;
import org.peyvand.base.Progress;
import org.peyvand.core.SampleData;

/** Loads the sample company when the branch has none yet. */
final class SampleBranch {

    private SampleBranch() {
    }

    static void loadOnce(SampleData sample, PrintWriter log) {
        var loaded = sample.fill(Progress.none());
        log.println(loaded.isDone() ? "sample company loaded" : "the branch has data already");
    }
}
