package org.peyvand.persistence.engine;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens connections to one database. */
@FunctionalInterface
public interface Connector {

    /** A new connection. */
    Connection connect() throws SQLException;
}
