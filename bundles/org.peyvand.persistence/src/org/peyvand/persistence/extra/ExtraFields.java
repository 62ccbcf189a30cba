package org.peyvand.persistence.extra;

import java.util.List;

/** The extra fields of all entities, as the database has them. An OSGi service. */
public interface ExtraFields {

    /** The fields of an entity by their position, retired ones too; none before the database was opened. */
    List<ExtraAttribute> of(String entity);

    /** All fields, retired ones too. */
    List<ExtraAttribute> all();

    /** Reads them anew; called by the persistence unit when it is built and after a change of a field. */
    void load();

    /** Whether somebody else, who shares the database, has added or changed fields since they were read. Costs one small query. */
    default boolean isOutdated() {
        return false;
    }

    /** An entity model without extra fields, for whoever needs no database. */
    static ExtraFields none() {
        return new ExtraFields() {
            @Override
            public List<ExtraAttribute> of(String entity) {
                return List.of();
            }

            @Override
            public List<ExtraAttribute> all() {
                return List.of();
            }

            @Override
            public void load() {
                // there is nothing to read
            }
        };
    }
}
