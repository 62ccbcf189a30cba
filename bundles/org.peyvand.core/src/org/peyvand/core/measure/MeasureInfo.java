package org.peyvand.core.measure;

import java.util.Objects;
import org.peyvand.base.text.Message;
import org.peyvand.core.model.GoalKind;

/**
 * What people are told about a measure. Its words are {@code measure.ID} and {@code measure.ID.hint} in the messages beside its owner.
 *
 * @param id module and name, such as {@code sales.won}
 * @param owner class beside which the words stand
 * @param area what it is about
 * @param order smaller comes first
 * @param unit what it is counted in
 * @param aim which way it should go
 * @param ofPeriod whether it is about what happened within days; else about what is there now
 * @param goal the kind of goals that are its plan; {@code null} when there are none
 * @param limits where it is well; {@code null} when nobody has said so
 */
public record MeasureInfo(String id, Class<?> owner, Area area, int order, Unit unit, Aim aim, boolean ofPeriod, GoalKind goal, Limits limits) {

    /** What measures are about. */
    public enum Area {
        /** What was sold, and what may be. */
        SALES,
        /** What was done, and what was not. */
        WORK,
        /** How complete the data are. */
        DATA,
        /** How branches and head office exchange. */
        SYNC
    }

    /** Checks what has to be there. */
    public MeasureInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(owner, "owner");
    }

    /** About what happened within days. */
    public static MeasureInfo ofPeriod(String id, Class<?> owner, Area area, int order, Unit unit, Aim aim) {
        return new MeasureInfo(id, owner, area, order, unit, aim, true, null, null);
    }

    /** About what is there now. */
    public static MeasureInfo ofNow(String id, Class<?> owner, Area area, int order, Unit unit, Aim aim) {
        return new MeasureInfo(id, owner, area, order, unit, aim, false, null, null);
    }

    /** With goals as its plan. */
    public MeasureInfo planned(GoalKind kind) {
        return new MeasureInfo(id, owner, area, order, unit, aim, ofPeriod, kind, limits);
    }

    /** With limits. */
    public MeasureInfo within(Limits other) {
        return new MeasureInfo(id, owner, area, order, unit, aim, ofPeriod, goal, other);
    }

    /** Its name. */
    public Message label() {
        return Message.of(owner, "measure." + id);
    }

    /** What exactly it says. */
    public Message hint() {
        return Message.of(owner, "measure." + id + ".hint");
    }
}
