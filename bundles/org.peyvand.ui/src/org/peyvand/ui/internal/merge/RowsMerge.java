package org.peyvand.ui.internal.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peyvand.persistence.merge.MergedPart;
import org.peyvand.persistence.merge.MergedValue;
import org.peyvand.persistence.merge.MergedValue.Choice;
import org.peyvand.persistence.merge.Part;
import org.peyvand.persistence.merge.PartsMerge;
import org.peyvand.ui.Kit;
import org.peyvand.ui.editor.Kept;
import org.peyvand.ui.editor.RowsText;

/**
 * The parts that a page edits together with its record, put together part by part.
 *
 * @param kept the page's
 * @param stored as they are stored now
 * @param merge the three states
 */
public record RowsMerge(Kept kept, String stored, PartsMerge merge) {
    private static final String ID = "id";

    /**
     * Compares three states as texts of {@link Kept}.
     *
     * @throws IllegalArgumentException when one cannot be read any more
     */
    public static RowsMerge of(Kept kept, String base, String mine, String theirs) {
        return new RowsMerge(kept, theirs, PartsMerge.of(parts(base), parts(mine), parts(theirs)));
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        for (Map<String, String> cells : RowsText.read(text)) {
            Map<String, String> values = new LinkedHashMap<>(cells);
            parts.add(new Part(values.remove(ID), values));
        }
        return parts;
    }

    /**
     * What somebody has to choose. Not on the UI thread.
     *
     * @param who who stored theirs and when, by the identifier of a part
     */
    public List<Question> questions(Kit kit, Function<String, String> who) {
        List<Question> questions = new ArrayList<>();
        for (MergedPart part : merge.parts()) {
            if (part.kind() != MergedPart.Kind.CLEAR) {
                questions.add(new Question(id(part, null), label(part, null), whole(part.base().orElse(null), part, kit), whole(part.theirs().orElse(null), part, kit),
                    whole(part.mine().orElse(null), part, kit), who.apply(part.id())));
            } else if (part.isConflict()) {
                part.merge().names(MergedValue.Kind.CONFLICT).forEach(name -> questions.add(value(part, name, who.apply(part.id()))));
            }
        }
        return questions;
    }

    private Question value(MergedPart part, String name, String who) {
        MergedValue value = part.merge().values().get(name);
        return new Question(id(part, name), label(part, name), words(name, value.base()), words(name, value.theirs()), words(name, value.mine()), who);
    }

    private String words(String name, Object text) {
        return text == null ? "" : kept.words(name, text.toString());
    }

    private String id(MergedPart part, String name) {
        return kept.name() + '/' + part.id() + (name == null ? "" : '/' + name);
    }

    /** The parts, which one, and which of its values. */
    private String label(MergedPart part, String name) {
        Part shown = part.mine().or(part::theirs).or(part::base).orElseThrow();
        String title = shown.values().entrySet().stream().map(cell -> words(cell.getKey(), cell.getValue())).filter(text -> !text.isEmpty()).findFirst().orElse("");
        return List.of(kept.label(), title, name == null ? "" : kept.label(name)).stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** All that is in a part and not the same in all states. */
    private String whole(Part state, MergedPart part, Kit kit) {
        if (state == null) {
            return kit.text("merge.removed");
        }
        Part base = part.base().orElse(state);
        Part other = part.mine().or(part::theirs).orElse(base);
        String words = other.values().keySet().stream().filter(name -> !MergedValue.same(base.values().get(name), other.values().get(name)))
            .map(name -> kit.text("merge.spoken", kept.label(name), words(name, state.values().get(name)))).collect(Collectors.joining(" · "));
        return words.isEmpty() ? kit.text("merge.stays") : words;
    }

    /** The parts that are to stand, as a text of {@link Kept}; a conflict that nobody has chosen for goes to what is stored. */
    public String result(Map<String, Choice> choices) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Part part : merge.result((of, name) -> choices.getOrDefault(id(of, name), Choice.THEIRS))) {
            Map<String, String> cells = new LinkedHashMap<>();
            if (part.id() != null) {
                cells.put(ID, part.id());
            }
            part.values().forEach((name, value) -> {
                if (value != null) {
                    cells.put(name, value.toString());
                }
            });
            rows.add(cells);
        }
        return RowsText.write(rows);
    }

    /** The parts that were added or changed, a line each. Not on the UI thread. */
    String lines() {
        return merge.parts().stream().filter(part -> part.mine().isPresent() && !part.mine().equals(part.base()))
            .map(part -> kept.label() + ": " + part.mine().get().values().entrySet().stream().filter(cell -> cell.getValue() != null)
                .map(cell -> kept.label(cell.getKey()) + ' ' + words(cell.getKey(), cell.getValue())).collect(Collectors.joining(" · "))).collect(Collectors.joining("\n"));
    }
}
