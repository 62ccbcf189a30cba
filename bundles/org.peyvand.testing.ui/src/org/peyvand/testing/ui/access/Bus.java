package org.peyvand.testing.ui.access;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A connection to a message bus, as much of D-Bus as reading the accessibility tree needs: calls with words as arguments. For one
 * thread. (A library would bring a megabyte and its own way to find transports for the four calls made here.)
 */
final class Bus implements AutoCloseable {
    private static final Pattern PATH = Pattern.compile("unix:path=([^,;]+)");
    private static final int LARGEST_CALL = 4096;
    private static final int FIXED_HEAD = 16;
    private static final int CALL = 1;
    private static final int REPLY = 2;
    private static final int FAILURE = 3;

    private final SocketChannel channel;
    private int serial;

    private Bus(SocketChannel channel) {
        this.channel = channel;
    }

    /**
     * Connects and says hello.
     *
     * @param address such as {@code unix:path=/run/user/1000/bus,guid=…}
     */
    static Bus at(String address) throws IOException {
        Matcher path = PATH.matcher(address);
        if (!path.find()) {
            throw new IOException("Not a socket with a path: " + address);
        }
        Bus bus = new Bus(SocketChannel.open(UnixDomainSocketAddress.of(path.group(1))));
        bus.introduce();
        bus.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "Hello");
        return bus;
    }

    /** The bus knows the user from the socket; the words only repeat it. */
    private void introduce() throws IOException {
        Object user = Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        StringBuilder hex = new StringBuilder();
        user.toString().chars().forEach(digit -> hex.append("%02x".formatted(digit)));
        send(ByteBuffer.wrap(("\0AUTH EXTERNAL " + hex + "\r\n").getBytes(StandardCharsets.US_ASCII)));
        String answer = line();
        if (!answer.startsWith("OK")) {
            throw new IOException("The bus refuses: " + answer);
        }
        send(ByteBuffer.wrap("BEGIN\r\n".getBytes(StandardCharsets.US_ASCII)));
    }

    private String line() throws IOException {
        ByteArrayOutputStream letters = new ByteArrayOutputStream();
        while (!letters.toString(StandardCharsets.US_ASCII).endsWith("\r\n")) {
            letters.write(receive(1).get());
        }
        return letters.toString(StandardCharsets.US_ASCII).strip();
    }

    /** A call of a method with words as arguments. */
    record Call(String destination, String path, String type, String method, String... words) {
    }

    /**
     * Calls a method and waits for its answer.
     *
     * @throws BusFailure the other side says no, for instance because the object is gone
     */
    List<Object> call(String destination, String path, String type, String method, String... words) {
        return callAll(List.of(new Call(destination, path, type, method, words))).getFirst()
                .orElseThrow(() -> new BusFailure(method + " of " + path + " was refused by " + destination));
    }

    /** Makes all calls, then waits for all answers, in the order of the calls; empty where the other side says no. */
    List<Optional<List<Object>>> callAll(List<Call> calls) {
        try {
            Map<Integer, Integer> places = new HashMap<>();
            for (Call call : calls) {
                send(message(call));
                places.put(serial, places.size());
            }
            List<Optional<List<Object>>> answers = new ArrayList<>(Collections.nCopies(calls.size(), Optional.empty()));
            while (!places.isEmpty()) {
                Message answer = next();     // maybe a signal, such as the name that the bus gave
                Integer place = places.remove(answer.replyTo());
                if (place != null && answer.kind() == REPLY) {
                    answers.set(place, Optional.of(answer.values()));
                }
            }
            return answers;
        } catch (IOException e) {
            throw new UncheckedIOException("The bus does not answer " + calls, e);
        }
    }

    private ByteBuffer message(Call call) {
        ByteBuffer bytes = ByteBuffer.allocate(LARGEST_CALL).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) 'l').put((byte) CALL).put((byte) 0).put((byte) 1).putInt(0).putInt(++serial).putInt(0);
        Wire wire = new Wire(bytes);
        wire.field(1, 'o', call.path());
        wire.field(2, 's', call.type());
        wire.field(3, 's', call.method());
        wire.field(6, 's', call.destination());
        if (call.words().length > 0) {
            wire.field(8, 'g', "s".repeat(call.words().length));
        }
        bytes.putInt(12, bytes.position() - FIXED_HEAD);
        int body = wire.aligned(8).position();
        for (String word : call.words()) {
            wire.put(word);
        }
        bytes.putInt(4, bytes.position() - body);
        return bytes.flip();
    }

    private Message next() throws IOException {
        ByteBuffer head = receive(FIXED_HEAD).order(ByteOrder.LITTLE_ENDIAN);
        int body = head.getInt(4);
        int fields = (head.getInt(12) + 7) / 8 * 8;
        ByteBuffer whole = ByteBuffer.allocate(FIXED_HEAD + fields + body).put(head);
        fill(whole);
        Wire wire = new Wire(whole.position(12));
        Map<Byte, Object> about = new HashMap<>();
        ((List<?>) wire.read("a(yv)").getFirst()).forEach(field -> about.put((Byte) ((List<?>) field).getFirst(), ((List<?>) field).getLast()));
        wire.aligned(8);
        return new Message(whole.get(1), (Integer) about.getOrDefault((byte) 5, 0), wire.read((String) about.getOrDefault((byte) 8, "")));
    }

    private void send(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private ByteBuffer receive(int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        fill(bytes);
        return bytes.flip();
    }

    private void fill(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new IOException("The bus has closed the connection");
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private record Message(int kind, int replyTo, List<Object> values) {
        Message {
            if (kind != REPLY && kind != FAILURE) {
                replyTo = 0;
            }
        }
    }
}
