package org.peyvand.testing.ui.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the tree of one program from its top, each object once and only what can be seen: folders of tabs offer their pages under every tab. */
final class TreeReader {
    /** The interface every object has. */
    static final String ACCESSIBLE = "org.a11y.atspi.Accessible";
    private static final String PROPERTIES = "org.freedesktop.DBus.Properties";

    private static final List<String> QUESTIONS = List.of("GetRoleName", "GetState", "GetChildren");
    private static final int EACH = 1 + QUESTIONS.size();

    private final Bus bus;
    private final String program;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Read> known = new HashMap<>();

    /** @param program its name on the bus */
    TreeReader(Bus bus, String program) {
        this.bus = bus;
        this.program = program;
    }

    /** One object, without what is below it. */
    private record Read(Map<?, ?> said, String role, Set<AccessibleState> states, List<String> children) {
    }

    AccessibleNode read(String top) {
        List<String> level = List.of(top);
        while (!level.isEmpty()) {
            level = level(level);
        }
        return node(top, "");
    }

    /** Asks for all objects of a level at once: each answer needs a turn of the window's loop. Returns the next level. */
    private List<String> level(List<String> paths) {
        List<Bus.Call> calls = new ArrayList<>();
        for (String path : paths) {
            calls.add(new Bus.Call(program, path, PROPERTIES, "GetAll", ACCESSIBLE));
            for (String method : QUESTIONS) {
                calls.add(new Bus.Call(program, path, ACCESSIBLE, method));
            }
        }
        List<Optional<List<Object>>> answers = bus.callAll(calls);
        List<String> below = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            List<Optional<List<Object>>> of = answers.subList(i * EACH, i * EACH + EACH);
            if (of.stream().allMatch(Optional::isPresent)) {     // else the control went while it was asked
                Read read = read(of.stream().map(answer -> answer.orElseThrow().getFirst()).toList(), known.isEmpty());
                known.put(paths.get(i), read);
                below.addAll(read.children());
            }
        }
        return below;
    }

    private Read read(List<Object> answers, boolean top) {
        Set<AccessibleState> states = AccessibleState.of((List<?>) answers.get(2));
        List<String> children = new ArrayList<>();
        if (top || states.contains(AccessibleState.SHOWING)) {
            for (Object child : (List<?>) answers.get(3)) {
                String path = (String) ((List<?>) child).getLast();
                if (!path.endsWith("/null") && seen.add(path)) {
                    children.add(path);
                }
            }
        }
        return new Read((Map<?, ?>) answers.getFirst(), (String) answers.get(1), states, children);
    }

    private AccessibleNode node(String path, String above) {
        Read read = known.get(path);
        String name = (String) read.said().get("Name");
        String here = above + "/" + read.role() + " “" + name + "”";
        List<AccessibleNode> below = read.children().stream().filter(known::containsKey).map(child -> node(child, here)).toList();
        return new AccessibleNode(name, (String) read.said().get("Description"), read.role(), read.states(), here, below);
    }
}
