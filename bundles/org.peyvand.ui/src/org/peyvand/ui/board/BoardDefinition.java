package org.peyvand.ui.board;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.peyvand.extensions.BrokenContribution;
import org.peyvand.extensions.Contribution;
import org.peyvand.extensions.Contributions;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.ui.Kit;
import org.peyvand.ui.list.ListSpec;

/**
 * How the records of a list stand on a board; from {@code <board>} of {@code org.peyvand.ui.lists}.
 *
 * @param description the entity
 * @param stage whose values make the columns: a reference, a constant or a code of a pick list
 * @param scope what the stages belong to and boards are chosen by, a path of the entity and of the stage; empty for none
 * @param sum what is summed; {@code null} for nothing
 * @param lines what else stands on a card
 * @param owner who is responsible; {@code null} for nobody
 * @param closed where cards end
 * @param patience how long a card may stand
 * @param mover how cards are moved
 * @param notes what stands at the foot of cards; {@code null} for nothing
 */
record BoardDefinition(EntityDescription description, AttributeDescription stage, String scope, AttributeDescription sum, List<AttributeDescription> lines,
        AttributeDescription owner, Closed closed, Patience patience, BoardMover mover, CardNotes notes) {
    private static final String POINT = "org.peyvand.ui.lists";

    /**
     * Where cards end.
     *
     * @param path attribute of the stage that says so; empty when the stage's key says so itself
     * @param values the values that mean an end, the good one first
     * @param on path of the day or moment at which a card came there
     */
    record Closed(String path, List<String> values, String on) {
    }

    /**
     * How long a card may stand.
     *
     * @param days usual days; 0 for ever
     * @param byColumn days by the key of a column
     * @param stage path of the stage under which it says how long itself, for everyone; empty when limits are set in views
     * @param history what records moves; {@code null} when the last change of the record counts
     * @param card path of the history that leads to the card
     * @param at path of the moment in the history
     */
    record Patience(int days, Map<String, Integer> byColumn, String stage, EntityDescription history, String card, String at) {
        int of(String column) {
            return byColumn.getOrDefault(column, days);
        }
    }

    /** Whether a list has a board and the person may see by what its columns are made; nothing is loaded. */
    static boolean isThere(Kit kit, ListSpec spec) {
        return kit.extensions().of(POINT).stream().anyMatch(one -> fits(one, spec.id()) && one.attribute("columns")
                .map(path -> kit.permitted().field(spec.description().type(), path) != FieldRight.HIDDEN).orElse(true));
    }

    /** The board of a list; a broken one is logged and left out. */
    static Optional<BoardDefinition> of(Kit kit, ListSpec spec) {
        List<Contribution> fitting = kit.extensions().of(POINT).stream().filter(one -> fits(one, spec.id())).toList();
        return Contributions.collect(fitting, one -> read(one, kit, spec.description())).stream().findFirst();
    }

    private static boolean fits(Contribution one, String list) {
        return one.element().equals("board") && one.attribute("list").map(list::equals).orElse(false);
    }

    private static BoardDefinition read(Contribution one, Kit kit, EntityDescription description) {
        Predicate<AttributeDescription> seen = path -> kit.permitted().field(description.type(), path.name()) != FieldRight.HIDDEN;
        AttributeDescription stage = attribute(one, description, one.required("columns"));
        BoardMover mover = one.attribute("mover").isPresent() ? one.create("mover", BoardMover.class) : new PlainMover(description, stage);
        return new BoardDefinition(description, stage, one.attribute("scope").orElse(""),
                one.attribute("sum").map(path -> attribute(one, description, path)).filter(seen).orElse(null),
                split(one.attribute("fields").orElse("")).stream().map(path -> attribute(one, description, path)).filter(seen).toList(),
                one.attribute("owner").map(path -> attribute(one, description, path)).filter(seen).orElse(null), closed(one), patience(one, kit), mover,
                one.attribute("notes").isPresent() ? one.create("notes", CardNotes.class) : null);
    }

    private static Closed closed(Contribution one) {
        String text = one.attribute("closed").orElse("");
        int colon = text.indexOf(':');
        List<String> values = Arrays.stream(text.substring(colon + 1).split("\\|")).map(String::strip).filter(value -> !value.isEmpty()).toList();
        return new Closed(colon < 0 ? "" : text.substring(0, colon).strip(), values, one.attribute("closedOn").orElse("changedAt"));
    }

    private static Patience patience(Contribution one, Kit kit) {
        Map<String, Integer> byColumn = new HashMap<>();
        one.children("limit").forEach(limit -> byColumn.put(limit.required("column"), limit.number("days", 0)));
        Optional<String> history = one.attribute("history");
        EntityDescription moves = history.map(id -> kit.descriptions().byId(id)
                .orElseThrow(() -> new BrokenContribution(one.bundle() + ": there is no entity " + id))).orElse(null);
        return new Patience(one.number("days", 0), byColumn, one.attribute("limits").orElse(""), moves, moves == null ? "" : one.required("card"),
                moves == null ? "" : one.required("at"));
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).filter(path -> !path.isEmpty()).toList();
    }

    private static AttributeDescription attribute(Contribution one, EntityDescription description, String path) {
        return description.attribute(path).orElseThrow(() -> new BrokenContribution(one.bundle() + ": " + description.id() + " has no attribute " + path));
    }
}
