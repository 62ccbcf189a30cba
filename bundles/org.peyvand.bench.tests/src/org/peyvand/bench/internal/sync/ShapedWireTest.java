package org.peyvand.bench.internal.sync;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;

/** The wire of the benchmark delays, limits, counts and cuts as its shape says. */
class ShapedWireTest {

    /** What comes back of so many bytes from somebody who says everything again, and in how many milliseconds. */
    private record Echo(byte[] bytes, double millis, long counted, long cuts) {
    }

    private static Echo echo(Shape shape, int size) throws Exception {
        try (ServerSocket echoing = new ServerSocket(0, 1, InetAddress.getLoopbackAddress()); ShapedWire wire = new ShapedWire(shape, echoing.getLocalPort())) {
            Thread.ofVirtual().start(() -> {
                try (Socket one = echoing.accept()) {
                    one.getInputStream().transferTo(one.getOutputStream());
                } catch (IOException e) {
                    System.getLogger("echo").log(System.Logger.Level.DEBUG, "cut", e);
                }
            });
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), wire.port())) {
                long start = System.nanoTime();
                byte[] said = new byte[size];
                Thread.ofVirtual().start(() -> {
                    try {
                        socket.getOutputStream().write(said);
                    } catch (IOException e) {
                        System.getLogger("echo").log(System.Logger.Level.DEBUG, "cut", e);
                    }
                });
                byte[] heard = socket.getInputStream().readNBytes(size);
                return new Echo(heard, (System.nanoTime() - start) / 1e6, wire.bytes(), wire.cuts());
            }
        }
    }

    @Test
    void bytesAreCountedBothWaysAndComeAsTheyWere() throws Exception {
        Echo echo = echo(Shape.named("lan"), 100_000);
        assertArrayEquals(new byte[100_000], echo.bytes());
        assertEquals(200_000, echo.counted());
    }

    @Test
    void eachDirectionTakesItsTime() throws Exception {
        Echo delayed = echo(new Shape("slow", 60, 0, 0, 1, 1), 10);
        assertTrue(delayed.millis() >= 120, delayed::toString);
        Echo narrow = echo(new Shape("narrow", 0, 100_000, 0, 1, 1), 30_000);
        assertTrue(narrow.millis() >= 300, narrow::toString);
    }

    @Test
    void aConnectionIsCutEarly() throws Exception {
        Echo cut = echo(new Shape("cut", 0, 0, 1_500, 1, 1), 1_000_000);
        assertTrue(cut.bytes().length < 1_000_000, () -> cut.bytes().length + " bytes came");
        assertEquals(1, cut.cuts());
    }

    @Test
    void whatIsNotThereIsSaidBefore() {
        SyncWishes wishes = SyncWishes.small();
        assertTrue(wishes.isSound());
        wishes.profile = "moon";
        assertFalse(wishes.isSound());
    }

    @Test
    void aWorseWireHasLessToBearUnlessSomebodySaysHowMuch() {
        SyncWishes wishes = new SyncWishes();
        int usual = wishes.changes();
        assertTrue(wishes.isSound() && wishes.parts().contains("swarm"));
        wishes.profile = "bad";
        assertTrue(wishes.isSound() && wishes.changes() < usual && wishes.shape().rows() < Shape.ALL.getFirst().rows());
        assertFalse(wishes.parts().contains("swarm"), "its branches do not begin again where they are cut");
        wishes.changes = 7;
        assertEquals(7, wishes.changes());
    }
}
