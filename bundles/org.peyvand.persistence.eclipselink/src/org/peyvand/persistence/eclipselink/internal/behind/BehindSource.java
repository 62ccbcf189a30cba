package org.peyvand.persistence.eclipselink.internal.behind;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.peyvand.persistence.engine.PlainSource;

/** Gives connections that write behind: what they insert and update is done later, before anything else is done with them. */
public final class BehindSource extends PlainSource {
    private final DataSource source;
    private final WriteBehind behind;

    /** @param behind for the one connection that is asked for */
    public BehindSource(DataSource source, WriteBehind behind) {
        this.source = source;
        this.behind = behind;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return BehindConnection.of(source.getConnection(), behind, new Beside(source));
    }
}
