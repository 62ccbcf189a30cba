package org.peyvand.bench.internal.sync;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.peyvand.bench.internal.BareTables;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.module.Modules;

/** The floor over HTTP: {@code GET /rows?most=N&branch=ID} gives customers as packed CSV, {@code POST /rows} takes them. */
final class Floor implements HttpHandler {
    private static final int DONE = 200;
    private final Database database;
    private final Modules modules;

    Floor(Database database, Modules modules) {
        this.database = database;
        this.modules = modules;
    }

    /** What it took. */
    record Took(int rows, long millis, long bytes) {
        @Override
        public String toString() {
            return rows + " " + millis + " " + bytes;
        }
    }

    /** Makes the bare tables. */
    String prepare() throws SQLException {
        new BareTables(database, modules).create();
        return "made";
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange; Connection connection = database.dataSource().getConnection()) {
            FloorRows rows = new FloorRows(connection);
            if ("POST".equals(exchange.getRequestMethod())) {
                String stored = Integer.toString(rows.insert(reader(exchange.getRequestBody())));
                exchange.sendResponseHeaders(DONE, stored.length());
                exchange.getResponseBody().write(stored.getBytes(StandardCharsets.US_ASCII));
            } else {
                String[] asked = exchange.getRequestURI().getQuery().split("=|&");
                exchange.sendResponseHeaders(DONE, 0);
                send(rows, new FloorRows.Which(Integer.parseInt(asked[1]), false, asked[3]), exchange.getResponseBody());
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static int send(FloorRows rows, FloorRows.Which which, OutputStream to) throws SQLException, IOException {
        try (Writer out = new BufferedWriter(new OutputStreamWriter(new GZIPOutputStream(to), StandardCharsets.UTF_8))) {
            return rows.write(which, out);
        }
    }

    private static BufferedReader reader(InputStream in) throws IOException {
        return new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
    }

    /** Sends the newest customers to another floor. */
    Took push(String address, int most) throws IOException, SQLException {
        long start = System.nanoTime();
        HttpURLConnection http = (HttpURLConnection) URI.create(address + "/rows").toURL().openConnection();
        http.setDoOutput(true);
        http.setChunkedStreamingMode(1 << 16);
        Counting counting = new Counting();
        int rows;
        try (Connection connection = database.dataSource().getConnection()) {
            rows = send(new FloorRows(connection), new FloorRows.Which(most, true, null), counting.of(http.getOutputStream()));
        }
        String stored = new String(http.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        if (!stored.equals(Integer.toString(rows))) {
            throw new IOException(rows + " were sent and " + stored + " stored");
        }
        return took(rows, start, counting.bytes);
    }

    /** Gets customers of a branch from another floor; new ones or known ones. */
    Took pull(String address, int most, String branch, boolean known) throws IOException, SQLException {
        long start = System.nanoTime();
        Counting counting = new Counting();
        InputStream in = counting.of(URI.create(address + "/rows?most=" + most + "&branch=" + branch).toURL().openStream());
        try (BufferedReader reader = reader(in); Connection connection = database.dataSource().getConnection()) {
            FloorRows rows = new FloorRows(connection);
            int stored = known ? rows.update(reader) : rows.insert(reader);
            return took(stored, start, counting.bytes);
        }
    }

    private static Took took(int rows, long start, long bytes) {
        return new Took(rows, (System.nanoTime() - start) / 1_000_000, bytes);
    }

    /** Counts packed bytes. */
    private static final class Counting {
        private long bytes;

        InputStream of(InputStream in) {
            return new FilterInputStream(in) {
                @Override
                public int read() throws IOException {
                    int read = super.read();
                    bytes += read < 0 ? 0 : 1;
                    return read;
                }

                @Override
                public int read(byte[] buffer, int from, int length) throws IOException {
                    int read = super.read(buffer, from, length);
                    bytes += Math.max(0, read);
                    return read;
                }
            };
        }

        OutputStream of(OutputStream out) {
            return new OutputStream() {
                @Override
                public void write(int one) throws IOException {
                    bytes++;
                    out.write(one);
                }

                @Override
                public void write(byte[] buffer, int from, int length) throws IOException {
                    bytes += length;
                    out.write(buffer, from, length);
                }

                @Override
                public void close() throws IOException {
                    out.close();
                }
            };
        }
    }
}
