package org.peyvand.sync.simulation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peyvand.base.Progress;
import org.peyvand.persistence.EntityChange.Kind;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.persistence.replay.LogReader;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.sync.BranchSync;
import org.peyvand.sync.HeadDesk;
import org.peyvand.sync.Verification;
import org.peyvand.sync.protocol.Digests;
import org.peyvand.sync.protocol.HeadOffice;
import org.peyvand.sync.protocol.Hello;
import org.peyvand.sync.protocol.LoadPage;
import org.peyvand.sync.protocol.Refused;
import org.peyvand.sync.protocol.RemoteHead;
import org.peyvand.sync.protocol.Repair;

/**
 * What a test of drift has done within a node.
 *
 * @param services gives a service of the node
 */
record DriftHarness(Function<Class<?>, Object> services) {

    private <S> S service(Class<S> type) {
        return type.cast(services.apply(type));
    }

    /** Exchanges, compares and repairs; counts, and the records that were different. */
    @SuppressWarnings("unchecked")
    Map<String, Object> verify(Object bearer) {
        UnaryOperator<byte[]> calls = (UnaryOperator<byte[]>) bearer;
        Verification done = service(BranchSync.class).verify(new RemoteHead(calls::apply), Progress.none());
        Map<String, Object> told = new LinkedHashMap<>(Map.of("compared", done.compared(), "different", done.different(), "repaired", done.repaired(), "held", done.result().held()));
        told.put("named", done.named().stream().map(key -> key.entity() + ' ' + key.id()).sorted().collect(Collectors.joining(", ")));
        return told;
    }

    /** Something that no program of ours does: a statement beneath it. How many rows it has changed. */
    int beneath(String sql) {
        try (Connection connection = service(Database.class).dataSource().getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql + ": " + e.getMessage(), e);
        }
    }

    /** At the head office: asks what no program of ours would. Words: branch, incarnation, what, and more. */
    String hostile(String[] words) {
        HeadOffice desk = service(HeadDesk.class).of(UUID.fromString(words[0]));
        UUID incarnation = UUID.fromString(words[1]);
        LogPosition here = service(LogReader.class).last();
        try {
            return switch (words[2]) {
                case "digest" -> desk.digest(question(incarnation, words)).stretches().stream().map(one -> String.valueOf(one.count())).collect(Collectors.joining(" "));
                case "names" -> desk.digest(question(incarnation, words)).names().toString();
                case "records" -> String.valueOf(desk.records(question(incarnation, words), null).all().stream().map(one -> one.id().toString()).toList());
                case "manyNames" -> desk.digest(new Digests.Question(incarnation, "core.account", Collections.nCopies(100_000, "name"), null)).toString();
                case "many" -> desk.repair(new Repair(incarnation, here, List.of(), Stream.generate(UUID::randomUUID).limit(501)
                    .map(id -> new org.peyvand.persistence.replay.Replayed.RecordKey("core.account", id)).toList())).toString();
                case "manyTransactions" -> desk.unknown(incarnation, Stream.generate(UUID::randomUUID).limit(2_001).toList()).toString();
                case "repair" -> desk.repair(new Repair(incarnation, here, List.of(new LoggedChange(words[3], UUID.fromString(words[4]), Kind.CREATED, words[5])), List.of())).toString();
                case "elsewhere" -> desk.repair(new Repair(incarnation, new LogPosition(1_000_000, "0".repeat(64)), List.of(), List.of())).toString();
                case "load" -> String.valueOf(load(desk, incarnation));
                case "hello" -> desk.hello(new Hello(incarnation, null, null, Instant.now())).verdict().name();
                default -> throw new IllegalArgumentException(words[2]);
            };
        } catch (Refused e) {
            return "refused: " + e.reason().in(Locale.ENGLISH);
        }
    }

    private static Digests.Question question(UUID incarnation, String[] words) {
        return new Digests.Question(incarnation, words[3], List.of("name", "number", "nonsense"), null);
    }

    /** How many characters the longest part of a first load has. */
    private static long load(HeadOffice desk, UUID incarnation) {
        long longest = 0;
        LoadPage page = desk.load(incarnation, null);
        while (page != null) {
            longest = Math.max(longest, page.records().stream().mapToLong(record -> record.changes().length()).sum());
            page = page.next() == null ? null : desk.load(incarnation, page.next());
        }
        return longest;
    }
}
