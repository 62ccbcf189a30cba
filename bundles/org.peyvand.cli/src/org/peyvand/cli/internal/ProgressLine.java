package org.peyvand.cli.internal;

import java.io.PrintWriter;
import org.peyvand.base.Progress;

/** Shows how far a long work is on one line of a terminal; says nothing where the output goes into a file. The start script knows which it is. */
final class ProgressLine implements Progress {

    private static final long EVERY_MS = 200;

    private final PrintWriter out;
    private final boolean terminal = Boolean.getBoolean("peyvand.terminal");
    private String task = "";
    private long total;
    private long done;
    private long shown;

    ProgressLine(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void total(String name, long units) {
        task = name;
        total = units;
        done = 0;
        show();
    }

    @Override
    public void worked(long units) {
        done += units;
        show();
    }

    @Override
    public void subTask(String name) {
        task = name;
        show();
    }

    @Override
    public boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }

    private void show() {
        long now = System.currentTimeMillis();
        if (!terminal || now - shown < EVERY_MS) {
            return;
        }
        shown = now;
        String share = total > 0 ? " %d%%".formatted(Math.min(100, done * 100 / total)) : " %d".formatted(done);
        out.print("\r\u001b[K" + task + share + "\r");
        out.flush();
    }
}
