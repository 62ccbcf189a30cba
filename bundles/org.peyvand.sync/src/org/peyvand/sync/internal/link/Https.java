package org.peyvand.sync.internal.link;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.peyvand.base.text.Beginning;
import org.peyvand.base.text.Message;
import org.peyvand.base.text.Wording;
import org.peyvand.certificates.Identity;
import org.peyvand.sync.protocol.Ahead;
import org.peyvand.sync.protocol.Packing;
import org.peyvand.sync.protocol.Refused;
import org.peyvand.sync.protocol.RemoteHead;
import org.peyvand.sync.protocol.Unreachable;
import org.peyvand.sync.protocol.Words;

/** Calls of the protocol as packed bodies of HTTPS requests. */
final class Https implements RemoteHead.Bearer {
    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final Duration ANSWER = Duration.ofMinutes(5);
    /** Longer than a head office keeps somebody waiting. */
    private static final Duration NEWS = Duration.ofSeconds(45);
    private static final int MOST_SAID = 2_000;
    private static final int MOST_SHOWN = 80;
    private static final int LATER = 503;
    private static final int REFUSED = 403;
    private static final int DONE = 200;
    private static final int NEWER = 400;
    /** What servers of other things say to a call: not found, no such method. */
    private static final Set<Integer> NO_SUCH_CALL = Set.of(404, 405, 501);

    private final HttpClient client;
    private final URI head;
    private final boolean member;
    /** Until when this side's certificate is good. */
    private final Instant ends;

    /** @param member whether this is a branch of that head office already */
    private Https(SSLContext context, URI head, boolean member, Instant ends) {
        this.member = member;
        this.ends = ends;
        this.client = HttpClient.newBuilder().sslContext(context).connectTimeout(CONNECT).followRedirects(HttpClient.Redirect.NEVER).build();
        this.head = head;
    }

    /** Trusts the authority of the head office and nobody else, and shows who it is itself. */
    static Https of(LinkFiles.Link link) {
        try {
            char[] password = {'-'};
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(link.identity().keyStore(password), password);
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            KeyStore authority = Identity.trustStore(link.authority());
            trust.init(authority);
            SSLContext context = SSLContext.getInstance("TLSv1.3");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), new SecureRandom());
            return new Https(context, link.head(), true, link.identity().certificate().getNotAfter().toInstant());
        } catch (GeneralSecurityException e) {
            throw new Unreachable(Message.of(Https.class, "link.broken", e.getMessage()), e);
        }
    }

    /** For the first word with a head office that nobody here knows yet: what is said is proved by the code, not by the connection. */
    static Https unknown(URI head) {
        try {
            SSLContext context = SSLContext.getInstance("TLSv1.3");
            context.init(null, new TrustManager[] {new Anybody()}, new SecureRandom());
            return new Https(context, head, false, Instant.MAX);
        } catch (GeneralSecurityException e) {
            throw new Unreachable(Message.of(Https.class, "link.broken", e.getMessage()), e);
        }
    }

    /** Checks nothing; see {@link #unknown}. */
    private static final class Anybody extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {
            // no clients here
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {
            // the code proves who it is
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
            // no clients here
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
            // the code proves who it is
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {
            // no clients here
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {
            // the code proves who it is
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    @Override
    public byte[] call(byte[] call) {
        return post("/sync/v1/call", call);
    }

    @Override
    public <T> Ahead<T> begin(Supplier<T> calls) {
        return Ahead.of(calls);
    }

    /** Waits for something after a number in the log of the head office. */
    boolean awaitNews(long after) {
        byte[] answer = post("/sync/v1/news", Words.write(Map.of("after", Long.toString(after))), NEWS);
        try {
            return Boolean.parseBoolean(Words.read(answer).get("news"));
        } catch (IOException e) {
            throw cut(String.valueOf(e.getMessage()), e);
        }
    }

    /** Ends every call that is under way; no other can follow. */
    void cut() {
        client.shutdownNow();
    }

    /** Sends a body and gives that of the answer. */
    byte[] post(String path, byte[] body) {
        return post(path, body, ANSWER);
    }

    private byte[] post(String path, byte[] body, Duration most) {
        HttpRequest request = HttpRequest.newBuilder(head.resolve(path)).timeout(most).header("Content-Type", Packing.TYPE).header("Content-Encoding", "gzip")
            .POST(HttpRequest.BodyPublishers.ofByteArray(Packing.pack(body))).build();
        try {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream in = answer.body()) {
                return read(answer, in);
            }
        } catch (ConnectException e) {
            throw new Unreachable(Message.of(Https.class, member ? "link.nobody" : "enrol.nobody", head.toString()), e);
        } catch (SSLException e) {
            throw strange(e);
        } catch (IOException e) {
            throw cut(String.valueOf(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cut("interrupted", e);
        }
    }

    private Unreachable cut(String how, Exception why) {
        return new Unreachable(Message.of(Https.class, member ? "link.cut" : "enrol.cut", head.toString(), how), why);
    }

    /** Who fails to shake hands with a certificate that has ended need not try again; TLS itself has no words for that. */
    private RuntimeException strange(SSLException failure) {
        if (Instant.now().isAfter(ends)) {
            return new Refused(Message.of(Https.class, "link.ended", ends.atZone(ZoneId.systemDefault()).toLocalDate()));
        }
        return new Unreachable(why(failure), failure);
    }

    private Message why(SSLException failure) {
        List<Throwable> causes = Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause).toList();
        if (causes.stream().anyMatch(one -> one instanceof CertificateExpiredException || one instanceof CertificateNotYetValidException)) {
            return Message.of(Https.class, "link.clock", head.toString(), Instant.now());
        }
        boolean stranger = causes.stream().anyMatch(one -> one instanceof CertPathValidatorException || one instanceof CertPathBuilderException);
        return stranger ? Message.of(Https.class, "link.authority", head.toString()) : Message.of(Https.class, "link.tls", head.toString(), String.valueOf(failure.getMessage()));
    }

    private byte[] read(HttpResponse<InputStream> answer, InputStream in) throws IOException {
        boolean ours = answer.headers().firstValue("Content-Type").filter(type -> type.startsWith(Packing.TYPE)).isPresent();
        if (answer.statusCode() == DONE && ours) {
            return Packing.unpack(in);
        }
        String said = new String(in.readNBytes(MOST_SAID), StandardCharsets.UTF_8).strip();
        if (answer.statusCode() == REFUSED || answer.statusCode() == NEWER) {
            throw new Refused(Message.of(Https.class, "link.refused", inBoth(said)));
        }
        boolean told = answer.statusCode() == LATER && answer.headers().firstValue("Content-Type").filter(type -> type.startsWith("text/plain")).isPresent();
        if (told) {
            throw new Unreachable(Message.of(Https.class, "link.status", head.toString(), answer.statusCode(), inBoth(said)), null);
        }
        String key = ours || answer.statusCode() != DONE && !NO_SUCH_CALL.contains(answer.statusCode()) ? "link.status" : "link.other";
        String first = Beginning.of(words(said), MOST_SHOWN);
        throw new Unreachable(Message.of(Https.class, key, head.toString(), answer.statusCode(), first), null);
    }

    /** What a person reads of it: pages of others come with their tags. */
    private static String words(String said) {
        String page = said.startsWith("<") ? said.replaceAll("(?is)<(style|script)\\b.*?(</\\1>|$)", " ").replaceAll("<[^>]*(>|$)", " ") : said;
        return page.replaceAll("\\s+", " ").strip();
    }

    /** A head office refuses in English and, on the second line, in Persian. */
    private static Wording inBoth(String said) {
        String[] lines = said.split("\\R", 2);
        return language -> "fa".equals(language.getLanguage()) && lines.length > 1 ? lines[1].strip() : lines[0].strip();
    }
}
