package org.peyvand.bench.internal.sync;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.peyvand.base.Ids;

/**
 * The floor of a {@link SwarmBranch}: asks for a row and sends some, over a connection of its own, to the bare {@link Floor}.
 *
 * @param rows where they are asked for and sent
 * @param header names of the columns, the identifier first
 * @param values of one customer, behind the identifier
 */
record BareBranch(URI rows, String header, String values) {
    private static final int DONE = 200;
    private static final Ids IDS = Ids.system(Clock.systemUTC());

    /** One that sends what a customer of a branch is, each time under another identifier. */
    static BareBranch at(String address, String branch) {
        URI rows = URI.create(address + "/rows?most=1&branch=" + branch);
        try (HttpClient client = client()) {
            List<String> lines = send(client, rows, null).lines().toList();
            return new BareBranch(rows, lines.get(0), lines.get(1).substring(lines.get(1).indexOf(',')));
        }
    }

    /** Asks for one and sends new ones. */
    int exchange(int count) {
        StringBuilder csv = new StringBuilder(header).append('\n');
        for (int i = 0; i < count; i++) {
            csv.append(IDS.next()).append(values).append('\n');
        }
        try (HttpClient client = client()) {
            send(client, rows, null);
            String stored = send(client, rows, BodyPublishers.ofByteArray(packed(csv.toString())));
            if (!stored.equals(Integer.toString(count))) {
                throw new IllegalStateException(count + " were sent and " + stored + " stored");
            }
        }
        return 0;
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).executor(Runnable::run).build();
    }

    /** @param body {@code null} to ask for rows */
    private static String send(HttpClient client, URI address, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        try {
            var answer = client.send((body == null ? request.GET() : request.POST(body)).build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != DONE) {
                throw new IOException("status " + answer.statusCode());
            }
            return body == null ? unpacked(answer.body()) : new String(answer.body(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] packed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String unpacked(byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
