package org.peyvand.persistence.safety;

import java.util.Map;
import javax.sql.DataSource;

/** Versions of the modules' parts of a database. An OSGi service that opens nothing and changes nothing by itself. */
public interface SchemaVersions {

    /**
     * Those in a database, which need not be the one of this process; empty for a new one.
     *
     * @throws org.peyvand.persistence.PersistenceFailure when it cannot be read
     */
    Map<String, Integer> in(DataSource source);

    /** Those that this program brings a database to. */
    Map<String, Integer> known();
}
