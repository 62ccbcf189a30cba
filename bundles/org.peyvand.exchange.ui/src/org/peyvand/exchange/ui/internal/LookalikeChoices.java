package org.peyvand.exchange.ui.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peyvand.exchange.ImportPlan;
import org.peyvand.exchange.Lookalike;
import org.peyvand.exchange.RowChoice;
import org.peyvand.exchange.TablePlan;

/** Rows that look like known records, and what a person says of each. Those that are most alike come first. */
final class LookalikeChoices {
    private static final double ALMOST_SAME = 0.97;
    private static final double VERY_LIKE = 0.92;
    private final List<Lookalike> all;
    private final List<Answer> answers = new ArrayList<>();

    /** What a row is. */
    enum Answer {
        /** Another one: it becomes a new record, as the keys say. */
        NEW,
        /** The known record, which takes the row's values. */
        UPDATE,
        /** The known record, which stays as it is. */
        LEAVE
    }

    LookalikeChoices(List<Lookalike> found) {
        all = found.stream().sorted(Comparator.comparingDouble(Lookalike::score).reversed().thenComparing(Lookalike::line)).toList();
        all.forEach(each -> answers.add(Answer.NEW));
    }

    List<Lookalike> all() {
        return all;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Answer answer(int index) {
        return answers.get(index);
    }

    /** @param like whether the answer is given for all that are alike for the same reason */
    void answer(int index, Answer answer, boolean like) {
        answers.set(index, answer);
        if (like) {
            like(index).forEach(other -> answers.set(other, answer));
        }
    }

    /** Other rows of the same table that are alike for the same reason: the same attribute, or names that are about as much alike. */
    List<Integer> like(int index) {
        List<Integer> like = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (i != index && reason(all.get(i)).equals(reason(all.get(index)))) {
                like.add(i);
            }
        }
        return like;
    }

    private static String reason(Lookalike each) {
        String band = !each.same().isEmpty() ? each.same() : each.score() >= ALMOST_SAME ? "1" : each.score() >= VERY_LIKE ? "2" : "3";
        return each.file() + "\n" + each.sheet() + "\n" + band;
    }

    /** Rows that will become new records although they look like known ones. */
    long open() {
        return answers.stream().filter(answer -> answer == Answer.NEW).count();
    }

    /** The plan with the answers. */
    ImportPlan applyTo(ImportPlan plan) {
        ImportPlan result = plan;
        for (TablePlan table : plan.tables()) {
            Map<Long, RowChoice> known = new HashMap<>(table.known());
            for (int i = 0; i < all.size(); i++) {
                Lookalike each = all.get(i);
                if (each.file().equals(table.file()) && each.sheet().equals(table.sheet()) && answers.get(i) != Answer.NEW) {
                    known.put(each.line(), new RowChoice(each.record(), answers.get(i) == Answer.UPDATE));
                }
            }
            result = result.with(table.withKnown(known));
        }
        return result;
    }
}
