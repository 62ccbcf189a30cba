package org.peyvand.ui.list.group;

import org.peyvand.persistence.Criterion;

/**
 * A value that makes a group.
 *
 * @param key tells it from others; equal keys are one group
 * @param title what people call it
 * @param rank smaller comes first
 * @param criterion the records that have it
 */
record GroupValue(String key, String title, Comparable<?> rank, Criterion criterion) {

    @SuppressWarnings("unchecked")
    static int compare(GroupValue one, GroupValue other) {
        if (one.rank() == null || other.rank() == null) {
            return one.rank() == other.rank() ? 0 : one.rank() == null ? 1 : -1;
        }
        return ((Comparable<Object>) one.rank()).compareTo(other.rank());
    }
}
