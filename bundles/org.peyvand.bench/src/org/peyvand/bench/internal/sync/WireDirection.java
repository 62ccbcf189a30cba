package org.peyvand.bench.internal.sync;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** One direction of a connection: what is read waits for its turn on the wire, then for the time that it is under way. */
final class WireDirection {
    private static final int PIECE = 8 << 10;

    private final Shape shape;
    private final Socket from;
    private final Socket to;
    private final AtomicLong counted;
    private final AtomicLong uncut;
    private final Ending ending;
    private final BlockingQueue<Piece> underWay = new LinkedBlockingQueue<>();

    /** What happens when the connection ends. */
    @FunctionalInterface
    interface Ending {
        void end(Socket from, Socket to, boolean early);
    }

    /** @param due by {@link System#nanoTime}; no bytes at the end */
    private record Piece(byte[] bytes, long due) {
    }

    WireDirection(Shape shape, Socket from, Socket to, AtomicLong counted, AtomicLong uncut, Ending ending) {
        this.shape = shape;
        this.from = from;
        this.to = to;
        this.counted = counted;
        this.uncut = uncut;
        this.ending = ending;
    }

    void start() {
        Thread.ofVirtual().start(this::read);
        Thread.ofVirtual().start(this::write);
    }

    private void read() {
        byte[] buffer = new byte[PIECE];
        long free = System.nanoTime();
        try {
            InputStream in = from.getInputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                free = Math.max(free, System.nanoTime()) + (shape.bytesPerSecond() == 0 ? 0 : TimeUnit.SECONDS.toNanos(read) / shape.bytesPerSecond());
                waitUntil(free);
                underWay.add(new Piece(Arrays.copyOf(buffer, read), free + TimeUnit.MILLISECONDS.toNanos(shape.delayMillis())));
            }
        } catch (IOException e) {
            System.getLogger(WireDirection.class.getName()).log(Level.DEBUG, "a connection has ended", e);
        }
        underWay.add(new Piece(new byte[0], System.nanoTime()));
    }

    private void write() {
        boolean early = false;
        try {
            for (Piece piece = underWay.take(); piece.bytes().length > 0 && !early; piece = underWay.take()) {
                waitUntil(piece.due());
                counted.addAndGet(piece.bytes().length);
                to.getOutputStream().write(piece.bytes());
                to.getOutputStream().flush();
                early = uncut.addAndGet(-piece.bytes().length) < 0;
            }
        } catch (IOException e) {
            System.getLogger(WireDirection.class.getName()).log(Level.DEBUG, "a connection has ended", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ending.end(from, to, early);
    }

    private static void waitUntil(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
