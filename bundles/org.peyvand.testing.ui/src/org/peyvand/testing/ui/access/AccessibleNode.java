package org.peyvand.testing.ui.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a screen reader knows of a control.
 *
 * @param name what is said first
 * @param description what is said on demand
 * @param role what kind of thing it is, in the English words of AT-SPI, such as {@code push button}
 * @param states what holds now, such as {@code FOCUSABLE}, {@code CHECKED}
 * @param path from the window down: roles and names
 * @param children what is inside
 */
public record AccessibleNode(String name, String description, String role, Set<AccessibleState> states, String path, List<AccessibleNode> children) {
    /** Whether a state holds. */
    public boolean is(AccessibleState state) {
        return states.contains(state);
    }

    /** This and everything below it. */
    public Stream<AccessibleNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(AccessibleNode::all));
    }

    /** The tree, a line for each node, for failures and for reading. */
    public String tree() {
        return tree("");
    }

    private String tree(String indent) {
        return indent + role + " “" + name + "”" + (description.isEmpty() ? "" : " (" + description + ")") + " "
                + states.stream().map(Enum::name).collect(Collectors.joining(" ")).toLowerCase(java.util.Locale.ROOT) + "\n"
                + children.stream().map(child -> child.tree(indent + "  ")).collect(Collectors.joining());
    }
}
