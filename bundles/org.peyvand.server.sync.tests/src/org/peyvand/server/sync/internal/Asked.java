package org.peyvand.server.sync.internal;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.peyvand.server.Client;
import org.peyvand.sync.protocol.Packing;
import org.peyvand.sync.protocol.Words;

/** A request to a servlet and what has come back. */
final class Asked {
    private static final int SECONDS = 60;

    private final Optional<Client> client;
    private final byte[] body;
    private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
    private final CountDownLatch complete = new CountDownLatch(1);
    private int status = HttpServletResponse.SC_OK;
    private String type;
    private boolean waiting;
    private boolean gone;

    private Asked(Optional<Client> client, byte[] body) {
        this.client = client;
        this.body = body;
    }

    /** With a body as it is. */
    static Asked by(Optional<Client> client, byte[] body) {
        return new Asked(client, body);
    }

    /** Whoever asks hangs up before the answer. */
    Asked hangsUp() {
        gone = true;
        return this;
    }

    /** Has it answered. */
    Asked of(HttpServlet servlet) throws IOException, ServletException {
        servlet.service(request(), response());
        return this;
    }

    int status() {
        return status;
    }

    boolean isWaiting() {
        return waiting;
    }

    /** Waits until an answer that was put off is complete. */
    Asked completed() throws InterruptedException {
        if (!complete.await(SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("no answer");
        }
        return this;
    }

    /** A refusal. */
    String text() {
        return type + ' ' + answer.toString(StandardCharsets.UTF_8).lines().findFirst().orElse("");
    }

    /** A packed answer. */
    byte[] unpacked() throws IOException {
        return Packing.unpack(new ByteArrayInputStream(answer.toByteArray()));
    }

    /** One word of a packed answer. */
    String word(String name) throws IOException {
        return Words.read(unpacked()).get(name);
    }

    private HttpServletRequest request() {
        return proxy(HttpServletRequest.class, (method, arguments) -> switch (method) {
            case "getMethod" -> "POST";
            case "getAttribute" -> arguments[0].equals(Client.ATTRIBUTE) ? client.orElse(null) : null;
            case "getInputStream" -> new Body(new ByteArrayInputStream(body));
            case "getRemoteAddr" -> "192.0.2.1";
            case "startAsync" -> {
                waiting = true;
                yield context();
            }
            default -> throw new AssertionError(method);
        });
    }

    private AsyncContext context() {
        return proxy(AsyncContext.class, (method, arguments) -> {
            if (method.equals("complete")) {
                complete.countDown();
            }
            return null;
        });
    }

    private HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (method, arguments) -> switch (method) {
            case "setStatus" -> {
                status = (int) arguments[0];
                yield null;
            }
            case "setContentType" -> {
                type = (String) arguments[0];
                yield null;
            }
            case "getOutputStream" -> new Said();
            default -> throw new AssertionError(method);
        });
    }

    /** Does what a method of an interface is to do. */
    private interface Doing {
        Object run(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Doing doing) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> doing.run(method.getName(), arguments)));
    }

    /** Collects the answer. */
    private final class Said extends ServletOutputStream {
        @Override
        public void write(int one) throws IOException {
            if (gone) {
                complete.countDown();
                throw new IOException("Broken pipe");
            }
            answer.write(one);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }

    /** The body of the request. */
    private static final class Body extends ServletInputStream {
        private final ByteArrayInputStream in;

        Body(ByteArrayInputStream in) {
            this.in = in;
        }

        @Override
        public int read() {
            return in.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            return in.read(bytes, offset, length);
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
