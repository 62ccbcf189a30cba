package org.peyvand.core.measure;

/** Something that can be said of every branch in a number. */
public sealed interface Measure permits RecordMeasure, StateMeasure {

    /** What people are told about it. */
    MeasureInfo info();

    /** {@code module.name} */
    default String id() {
        return info().id();
    }
}
