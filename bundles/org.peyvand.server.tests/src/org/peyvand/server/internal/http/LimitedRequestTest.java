package org.peyvand.server.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A body that is longer than it may be, whatever its header promised. */
class LimitedRequestTest {
    private static final int MOST = 1000;

    private static LimitedRequest request(int length) {
        ServletInputStream body = new Body(new byte[length]);
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(HttpServletRequest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) -> switch (method.getName()) {
                case "getInputStream" -> body;
                case "getContentLengthLong" -> -1L;
                case "getCharacterEncoding" -> null;
                default -> throw new AssertionError(method);
            });
        return new LimitedRequest(request, MOST);
    }

    @Test
    void whatFitsIsReadWhole() throws Exception {
        assertEquals(MOST, request(MOST).getInputStream().readAllBytes().length);
        assertEquals(MOST, request(MOST).getReader().readLine().getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void oneByteMoreIsTooMuchHoweverItIsRead() {
        assertThrows(BodyTooLarge.class, () -> request(MOST + 1).getInputStream().readAllBytes());
        assertThrows(BodyTooLarge.class, () -> request(MOST + 1).getReader().readLine());
        assertThrows(BodyTooLarge.class, () -> {
            ServletInputStream in = request(MOST + 1).getInputStream();
            for (int i = 0; i <= MOST; i++) {
                in.read();
            }
        });
    }

    @Test
    void thereIsOneStream() throws Exception {
        LimitedRequest request = request(1);
        assertSame(request.getInputStream(), request.getInputStream(), "a second one would begin to count anew");
    }

    private static final class Body extends ServletInputStream {
        private final ByteArrayInputStream in;

        Body(byte[] bytes) {
            this.in = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return in.read();
        }

        @Override
        public boolean isFinished() {
            return in.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
