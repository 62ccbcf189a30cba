package org.peyvand.sync.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.persistence.replay.LoggedTransaction;

/** Transactions column by column: {@code [identifiers], [microseconds], [users], [branches], [ways], [numbers of changes]}, then all their {@link Columns changes}. */
final class TransactionColumns {
    private TransactionColumns() {
    }

    static void write(JsonGenerator out, List<LoggedTransaction> all) throws IOException {
        IdColumn.write(out, all.stream().map(LoggedTransaction::id).toList());
        long before = 0;
        out.writeStartArray();
        for (LoggedTransaction one : all) {
            long micros = Wire.micros(one.at());
            out.writeNumber(micros - before);
            before = micros;
        }
        out.writeEndArray();
        List<UUID> users = new ArrayList<>();
        List<UUID> branches = new ArrayList<>();
        List<String> ways = new ArrayList<>();
        List<LoggedChange> changes = new ArrayList<>();
        for (LoggedTransaction one : all) {
            users.add(one.user());
            branches.add(one.branch());
            ways.add(one.way());
            changes.addAll(one.changes());
        }
        Columns.column(out, users, id -> Exchanged.id(out, id));
        Columns.column(out, branches, id -> Exchanged.id(out, id));
        Columns.column(out, ways, out::writeString);
        Columns.column(out, all.stream().map(one -> one.changes().size()).toList(), out::writeNumber);
        Columns.write(out, changes);
    }

    /** The parser stands before them. */
    static List<LoggedTransaction> read(JsonParser in) throws IOException {
        List<UUID> ids = IdColumn.read(in);
        int rows = ids.size();
        List<Long> deltas = Columns.column(in, rows, in::getLongValue);
        List<UUID> users = Columns.column(in, rows, () -> Exchanged.idHere(in));
        List<UUID> branches = Columns.column(in, rows, () -> Exchanged.idHere(in));
        List<String> ways = Columns.column(in, rows, () -> in.currentToken() == JsonToken.VALUE_NULL ? null : in.getText());
        List<Integer> counts = Columns.column(in, rows, in::getIntValue);
        List<LoggedChange> changes = Columns.read(in);
        List<LoggedTransaction> all = new ArrayList<>();
        long micros = 0;
        int from = 0;
        for (int i = 0; i < rows; i++) {
            micros += deltas.get(i);
            Instant at = Wire.moment(micros);
            int count = counts.get(i);
            if (count < 0 || count > changes.size() - from) {
                throw new IOException("no such changes: " + count);
            }
            int to = from + count;
            all.add(new LoggedTransaction(ids.get(i), at, users.get(i), branches.get(i), ways.get(i), changes.subList(from, to)));
            from = to;
        }
        if (from != changes.size()) {
            throw new IOException((changes.size() - from) + " changes of no transaction");
        }
        return all;
    }
}
