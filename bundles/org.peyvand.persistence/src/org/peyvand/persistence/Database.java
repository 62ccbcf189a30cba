package org.peyvand.persistence;

import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;

/** The one database of this process. An OSGi service, given by one of the engine bundles. */
public interface Database {

    /**
     * Connections for everybody. The database is opened, and made if it is not there, on the first call.
     *
     * @throws DatabaseUnavailable when it cannot be opened
     */
    DataSource dataSource();

    /** The engine's name as EclipseLink's {@code target-database}. */
    String platform();

    /** The data folder; an empty path when the database is in memory. */
    Path folder();

    /** Column types by their name in schema scripts: {@code uuid}, {@code clob}, {@code moment}, {@code boolean}. */
    Map<String, String> sqlTypes();
}
