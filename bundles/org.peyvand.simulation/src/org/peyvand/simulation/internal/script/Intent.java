package org.peyvand.simulation.internal.script;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One value that somebody has changed, as it was told him; kept outside of all databases. */
final class Intent {
    private final int number;
    private final String node;
    private final String name;
    private final String entity;
    private final String record;
    private final String attribute;
    private final String before;
    private final String after;
    private final boolean sure;
    private final Set<String> on = new HashSet<>();
    /** With the number of intents that there were when it may have come there first. */
    private final Map<String, Integer> mayBeOn = new HashMap<>();

    /**
     * A value.
     *
     * @param node where
     * @param name of the customer that it is about
     * @param attribute empty for a new record, {@code -} for a deleted one
     * @param sure whether the node has said that it is stored
     */
    Intent(int number, String node, String name, List<String> told, boolean sure) {
        this.number = number;
        this.node = node;
        this.name = name;
        this.entity = told.get(0);
        this.record = told.get(1);
        this.attribute = told.get(2);
        this.before = told.get(3);
        this.after = told.get(4);
        this.sure = sure;
        mayBeOn.put(node, number);
        if (sure) {
            on.add(node);
        }
    }

    int number() {
        return number;
    }

    String name() {
        return name;
    }

    String entity() {
        return entity;
    }

    String record() {
        return record;
    }

    String key() {
        return entity + ' ' + record;
    }

    String attribute() {
        return attribute;
    }

    String before() {
        return before;
    }

    String after() {
        return after;
    }

    boolean isSure() {
        return sure;
    }

    boolean isNew() {
        return attribute.isEmpty();
    }

    boolean isDeletion() {
        return "-".equals(attribute);
    }

    /** The nodes whose disks have it for certain. */
    Set<String> on() {
        return on;
    }

    String node() {
        return node;
    }

    /** A node may have heard of it. */
    void maybe(String other, int now) {
        mayBeOn.putIfAbsent(other, now);
    }

    boolean mayBeOn(String other) {
        return mayBeOn.containsKey(other);
    }

    /** Whether a node may have heard of it before something else was done there. */
    boolean wasOn(String other, int then) {
        return mayBeOn.getOrDefault(other, Integer.MAX_VALUE) <= then;
    }

    @Override
    public String toString() {
        return "#" + number + " at " + node + ": " + name + ' ' + key() + ' ' + (isNew() ? "made" : isDeletion() ? "deleted" : attribute + ' ' + before + " -> " + after)
            + (sure ? "" : " (not confirmed)") + " on " + on;
    }
}
