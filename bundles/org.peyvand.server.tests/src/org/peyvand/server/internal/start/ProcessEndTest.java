package org.peyvand.server.internal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.peyvand.base.text.Message;

/** One sentence, one exit code, and everything stopped in good order. */
class ProcessEndTest {
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Bundle system = (Bundle) Proxy.newProxyInstance(Bundle.class.getClassLoader(), new Class<?>[] {Bundle.class}, (proxy, method, arguments) -> {
        assertEquals("stop", method.getName());
        stopped.countDown();
        return null;
    });

    @AfterEach
    void forget() {
        System.clearProperty("peyvand.exit");
    }

    @Test
    void theFirstReasonCounts() throws Exception {
        ProcessEnd end = new ProcessEnd(system, new PrintStream(said, true, StandardCharsets.UTF_8));
        end.because(Message.of(DatabaseReadiness.class, "start.failed", "first"), null);
        end.because(Message.of(DatabaseReadiness.class, "start.failed", "second"), null);
        assertTrue(stopped.await(30, TimeUnit.SECONDS));
        assertTrue(end.isEnding());
        assertEquals("3", System.getProperty("peyvand.exit"));
        String text = said.toString(StandardCharsets.UTF_8);
        assertEquals(1, text.lines().count(), text);
        assertTrue(text.contains("first"), text);
    }
}
