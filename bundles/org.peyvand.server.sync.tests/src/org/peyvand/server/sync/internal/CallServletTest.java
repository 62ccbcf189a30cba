package org.peyvand.server.sync.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.DiskFull;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.sync.HeadDesk;
import org.peyvand.sync.protocol.HeadOffice;
import org.peyvand.sync.protocol.Packing;
import org.peyvand.sync.protocol.Refused;

/** Whatever a branch sends: an answer or a refusal in words, and the next call is served. */
class CallServletTest {
    private static final String HERE = "7:" + "0".repeat(64);
    private static final byte[] CALL = ("[\"common\",[\"" + HERE + "\"]]").getBytes(StandardCharsets.UTF_8);
    private static final int MEGABYTE = 1 << 20;

    private final FakeOffice office = new FakeOffice();
    private Supplier<LogPosition> common = () -> new LogPosition(7, "0".repeat(64));
    private UUID asked;

    private final HeadDesk desk = branch -> {
        asked = branch;
        return (HeadOffice) Proxy.newProxyInstance(HeadOffice.class.getClassLoader(), new Class<?>[] {HeadOffice.class}, (proxy, method, arguments) -> {
            if (!method.getName().equals("common")) {
                throw new AssertionError(method);
            }
            return common.get();
        });
    };
    private final CallServlet servlet = new CallServlet(desk, office.gate());

    private Asked answered(byte[] body) throws Exception {
        return Asked.by(office.branch(), body).of(servlet);
    }

    private void served() throws Exception {
        Asked answer = answered(Packing.pack(CALL));
        assertEquals(200, answer.status());
        assertArrayEquals(("[\"ok\",\"" + HERE + "\"]").getBytes(StandardCharsets.UTF_8), answer.unpacked());
        assertEquals(FakeOffice.BRANCH, asked, "the branch that the certificate names");
    }

    private void broken(byte[] body) throws Exception {
        Asked refused = answered(body);
        assertEquals("400 text/plain; charset=utf-8 This is no call of the exchange.", refused.status() + " " + refused.text());
        served();
    }

    private static byte[] bomb(int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] spaces = new byte[MEGABYTE];
        Arrays.fill(spaces, (byte) ' ');
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(CALL);
            for (int i = 0; i < megabytes; i++) {
                out.write(spaces);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aCallIsAnswered() throws Exception {
        served();
    }

    @Test
    void whatIsNoCallIsRefused() throws Exception {
        for (String body : List.of("", "<html><body>Please sign in</body></html>", "[\"common\"]")) {
            broken(body.getBytes(StandardCharsets.UTF_8));
        }
        for (String call : List.of("", "{}", "[\"steal\"]", "[\"common\",[\"7\"]]", "[\"hello\",null,null,null,null]", "[\"pull\",null,null,[],[],1]", "[\"push\",null,null,null,true,[]]")) {
            broken(Packing.pack(call.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void aBodyThatWasCutAnywhereIsNoCall() throws Exception {
        byte[] packed = Packing.pack(CALL);
        for (int length = 0; length < packed.length; length++) {
            broken(Arrays.copyOf(packed, length));
        }
    }

    @Test
    void aBombIsNotUnpackedFurtherThanItMayBe() throws Exception {
        byte[] bomb = bomb((Packing.LARGEST >> 20) + 1);
        assertTrue(bomb.length < MEGABYTE, "small enough to pass the limit of bodies");
        broken(bomb);
    }

    @Test
    void aRefusalIsAnAnswer() throws Exception {
        common = () -> {
            throw new Refused(Message.of(CallServlet.class, "call.revoked"));
        };
        Asked answer = answered(Packing.pack(CALL));
        assertEquals(200, answer.status());
        assertTrue(new String(answer.unpacked(), StandardCharsets.UTF_8).startsWith("[\"refused\",\"The head office has taken"));
    }

    @Test
    void whenTheDatabaseFailsTheBranchComesLater() throws Exception {
        LogPosition good = common.get();
        common = () -> {
            throw new PersistenceFailure(Message.of(CallServlet.class, "call.later"), null);
        };
        Asked refused = answered(Packing.pack(CALL));
        assertEquals("503 text/plain; charset=utf-8 The database of the head office cannot be used now; try again later.", refused.status() + " " + refused.text());
        common = () -> {
            throw new DiskFull(Message.of(CallServlet.class, "call.full"), null);
        };
        Asked full = answered(Packing.pack(CALL));
        assertTrue(full.status() == 503 && full.text().contains("The disk of the head office is full: nothing of this was stored there"), full.text());
        common = () -> good;
        served();
    }
}
