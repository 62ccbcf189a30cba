package org.peyvand.ui.internal;

import java.util.Comparator;
import java.util.List;
import org.peyvand.extensions.Contribution;

/** The keys of next steps: Ctrl and the number among all steps of the entity, whether they are offered now or not, so that one learns them. */
public final class StepKeys {
    /** Extension point of the steps. */
    public static final String POINT = "org.peyvand.ui.actions";
    private static final int MOST = 9;

    private StepKeys() {
    }

    /** Steps of one entity in the order of their numbers. */
    public static List<Contribution> ordered(List<Contribution> steps) {
        return steps.stream().sorted(Comparator.comparingInt(PageDefinition::order)).toList();
    }

    /** What is pressed; empty from the tenth on. @param place from 0 */
    public static String of(int place) {
        return place < MOST ? "Ctrl+" + (place + 1) : "";
    }
}
