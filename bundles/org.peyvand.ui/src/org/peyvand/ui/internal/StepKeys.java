package org.peyvand.ui.internal;

import java.util.Comparator;
import java.util.List;
import org.peyvand.extensions.Contribution;
import org.peyvand.extensions.Contributions;

/** The keys of next steps: Ctrl and the number among all steps of the entity, whether they are offered now or not, so that one learns them. */
public final class StepKeys {
    /** Extension point of the steps. */
    public static final String POINT = "org.peyvand.ui.actions";
    private static final int MOST = 9;

    private StepKeys() {
    }

    /** Steps of one entity in the order of their numbers; broken ones are logged and left out. */
    public static List<Contribution> ordered(List<Contribution> steps) {
        record Placed(int order, Contribution step) {
        }
        return Contributions.collect(steps, step -> new Placed(step.number("order", PageDefinition.ORDER), step)).stream()
                .sorted(Comparator.comparingInt(Placed::order)).map(Placed::step).toList();
    }

    /** What is pressed; empty from the tenth on. @param place from 0 */
    public static String of(int place) {
        return place < MOST ? "Ctrl+" + (place + 1) : "";
    }
}
