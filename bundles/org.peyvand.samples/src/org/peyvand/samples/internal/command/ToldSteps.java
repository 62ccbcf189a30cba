package org.peyvand.samples.internal.command;

import java.io.PrintWriter;
import org.peyvand.base.Progress;

/** One line for each part that begins; a part that goes on is not told again. */
final class ToldSteps implements Progress {

    private final PrintWriter out;
    private String told = "";

    ToldSteps(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void total(String task, long total) {
        // the parts are few and quick enough to be told by name only
    }

    @Override
    public void worked(long units) {
        // see total
    }

    @Override
    public void subTask(String text) {
        if (!text.equals(told)) {
            told = text;
            out.println(text);
        }
    }

    @Override
    public boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }
}
