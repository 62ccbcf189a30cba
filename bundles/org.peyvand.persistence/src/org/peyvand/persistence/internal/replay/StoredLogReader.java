package org.peyvand.persistence.internal.replay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Pieces;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Database;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.log.SealTable;
import org.peyvand.persistence.replay.LogPosition;
import org.peyvand.persistence.replay.LogReader;

/** {@link LogReader} over the seals: each says between which rows those of its transaction lie. */
@Component
public final class StoredLogReader implements LogReader {
    private final Database database;

    /** Made by Declarative Services. */
    @Activate
    public StoredLogReader(@Reference Database database) {
        this.database = database;
    }

    /** Work over the tables of the log. */
    private interface Reading<T> {
        T read(SealTable table) throws SQLException;
    }

    private <T> T read(Reading<T> reading) {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try {
                return reading.read(new SealTable(connection));
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new PersistenceFailure(Message.of(StoredLogReader.class, "log.unreadable", e.getMessage()), e);
        }
    }

    @Override
    public LogPosition last() {
        return read(table -> LogPosition.of(table.last().orElseThrow(() -> new SQLException("The change log has no first seal", "02000"))));
    }

    @Override
    public Optional<LogPosition> at(long number) {
        return read(table -> table.numbered(number).map(LogPosition::of));
    }

    @Override
    public OptionalLong number(UUID transaction) {
        return read(table -> table.number(transaction));
    }

    @Override
    public Set<UUID> known(Collection<UUID> transactions) {
        return read(table -> {
            Set<UUID> known = new HashSet<>();
            for (List<UUID> some : Pieces.forStatements(transactions)) {
                known.addAll(table.sealed(some));
            }
            return known;
        });
    }

    @Override
    public List<Placed> after(long number, int most) {
        return after(number, most, seal -> true);
    }

    @Override
    public List<Placed> ownAfter(long number, int most) {
        return after(number, most, seal -> seal.span().origin() == null);
    }

    /** @param read of which of them the changes are wanted */
    private List<Placed> after(long number, int most, Predicate<SealTable.Placed> read) {
        return read(table -> {
            List<SealTable.Placed> seals = table.after(number, most);
            ReadChanges changes = new ReadChanges(seals.stream().filter(seal -> seal.span().first() != null).filter(read).toList());
            changes.read(table);
            return seals.stream().takeWhile(changes::isWhole).map(changes::placed).toList();
        });
    }
}
