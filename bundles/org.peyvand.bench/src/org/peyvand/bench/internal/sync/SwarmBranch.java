package org.peyvand.bench.internal.sync;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import org.peyvand.base.Ids;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;
import org.peyvand.sync.protocol.Hello;
import org.peyvand.sync.protocol.Packing;
import org.peyvand.sync.protocol.Page;
import org.peyvand.sync.protocol.Pull;
import org.peyvand.sync.protocol.Push;
import org.peyvand.sync.protocol.PushAnswer;
import org.peyvand.sync.protocol.RemoteHead;
import org.peyvand.sync.protocol.Unreachable;

/** A branch without a database: says what one would, with a certificate of its own, and forgets what it hears. */
final class SwarmBranch {
    private static final int DONE = 200;
    private static final int MOST = 2_000;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Ids IDS = Ids.system(Clock.systemUTC());

    private final UUID branch;
    private final UUID user;
    private final UUID incarnation = UUID.randomUUID();
    private final SSLContext context;
    private final URI head;
    private UUID headIncarnation;
    private LogPosition own;
    private LogPosition pulled;

    SwarmBranch(UUID branch, UUID user, SSLContext context, URI head) {
        this.branch = branch;
        this.user = user;
        this.context = context;
        this.head = head.resolve("/sync/v1/call");
    }

    /**
     * Introduces itself.
     *
     * @param end what is there already up to this position does not concern it
     */
    void begin(LogPosition end) {
        try (HttpClient client = client()) {
            RemoteHead office = office(client);
            var welcome = office.hello(new Hello(incarnation, null, null, Instant.now()));
            headIncarnation = welcome.head();
            own = welcome.acked();
            pulled = end;
        }
    }

    /** An exchange with some new customers, each a transaction of its own; gives what was held back. */
    int exchange(int rows) {
        try (HttpClient client = client()) {
            RemoteHead office = office(client);
            office.hello(new Hello(incarnation, headIncarnation, pulled, Instant.now()));
            List<LoggedTransaction> transactions = new ArrayList<>();
            for (int i = 0; i < rows; i++) {
                transactions.add(transaction());
            }
            LogPosition to = new LogPosition(own.number() + rows, hash());
            PushAnswer answer = office.push(new Push(incarnation, own, to, false, transactions));
            own = answer.acked();
            boolean more = true;
            while (more) {
                Page page = office.pull(new Pull(incarnation, pulled, List.of(), List.of(), MOST));
                pulled = page.to();
                more = page.more();
            }
            return answer.held();
        }
    }

    private LoggedTransaction transaction() {
        String number = Long.toString(RANDOM.nextInt(1_000_000_000));
        String changes = "{\"branchId\":[null,\"" + branch + "\"],\"name\":[null,\"مشتری شعبه " + number + "\"],\"number\":[null,\"W" + number + "\"],\"kind\":[null,\"ORGANISATION\"],"
            + "\"phone\":[null,\"021" + number + "\"],\"city\":[null,\"شیراز\"],\"street\":[null,\"خیابان زند، شماره " + number + "\"]}";
        return new LoggedTransaction(IDS.next(), Instant.now().truncatedTo(ChronoUnit.MICROS), user, branch, null,
            List.of(new LoggedChange("core.account", IDS.next(), EntityChange.Kind.CREATED, changes)));
    }

    private static String hash() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private HttpClient client() {
        return HttpClient.newBuilder().sslContext(context).executor(Runnable::run).build();
    }

    private RemoteHead office(HttpClient client) {
        return new RemoteHead(call -> post(client, call));
    }

    private byte[] post(HttpClient client, byte[] call) {
        try {
            HttpResponse<byte[]> answer = client.send(HttpRequest.newBuilder(head).POST(HttpRequest.BodyPublishers.ofByteArray(Packing.pack(call))).build(),
                HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != DONE) {
                throw new IOException("status " + answer.statusCode());
            }
            return Packing.unpack(new ByteArrayInputStream(answer.body()));
        } catch (IOException e) {
            throw unreachable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable(e);
        }
    }

    private static Unreachable unreachable(Exception e) {
        return new Unreachable(Message.of(SwarmBranch.class, "swarm.cut", String.valueOf(e)), e);
    }
}
