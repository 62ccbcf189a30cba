package org.peyvand.bench.internal.faults;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wire lets exactly as many bytes through as it is told. */
class CutWireTest {
    private static final byte[] SAID = "somebody says something".getBytes();
    private ServerSocket echoing;
    private CutWire wire;

    @BeforeEach
    void open() throws IOException {
        echoing = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        wire = new CutWire();
        wire.lead(echoing.getLocalPort());
        Thread.ofVirtual().start(() -> {
            while (!echoing.isClosed()) {
                try (Socket one = echoing.accept()) {
                    one.getInputStream().transferTo(one.getOutputStream());
                } catch (IOException e) {
                    System.getLogger("echo").log(System.Logger.Level.DEBUG, "cut", e);
                }
            }
        });
    }

    @AfterEach
    void close() throws IOException {
        wire.close();
        echoing.close();
    }

    private byte[] echo() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), wire.port())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(SAID);
            socket.shutdownOutput();
            return socket.getInputStream().readAllBytes();
        }
    }

    @Test
    void nothingIsCutUnlessItIsTold() throws Exception {
        wire.begin();
        assertArrayEquals(SAID, echo());
        assertEquals(SAID.length, wire.seen(CutWire.Way.UP).bytes());
        assertEquals(SAID.length, wire.seen(CutWire.Way.DOWN).bytes());
    }

    @Test
    void onTheWayBackExactlySoManyBytesArrive() throws Exception {
        for (int at = 1; at <= SAID.length; at++) {
            AtomicInteger done = new AtomicInteger();
            wire.begin(CutWire.Way.DOWN, at, () -> {
                done.incrementAndGet();
                wire.drop();
            });
            assertArrayEquals(Arrays.copyOf(SAID, at), echo());
            assertEquals(1, done.get());
        }
    }

    @Test
    void onTheWayThereNoMoreThanSoManyArrive() throws Exception {
        wire.begin(CutWire.Way.UP, 5, wire::drop);
        echo();
        assertEquals(5, wire.seen(CutWire.Way.UP).bytes());
        wire.begin();
        assertArrayEquals(SAID, echo());
    }

    @Test
    void placesAreSpreadOverAllAndStandAroundTheEndsOfMessages() {
        CutWire.Seen seen = new CutWire.Seen(100, Set.of(40L, 100L));
        assertEquals(new TreeSet<>(Set.of(1L, 51L, 38L, 39L, 40L, 41L, 42L, 98L, 99L, 100L)), CutRun.places(seen, 2));
        assertEquals(100, CutRun.places(seen, 1000).size());
    }
}
