package org.peyvand.ui.internal;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.peyvand.extensions.BrokenContribution;
import org.peyvand.extensions.Contribution;
import org.peyvand.ui.editor.EntityPage;
import org.peyvand.ui.editor.RecordAction;

/** A page as a bundle would contribute it. */
record FakePage(String bundle, Map<String, String> attributes, Supplier<?> maker) implements Contribution {

    static FakePage of(String id, int order, Supplier<EntityPage<?>> maker) {
        return new FakePage("test", Map.of("id", id, "entity", "test.thing", "label", id, "order", "" + order), maker);
    }

    /** A next step as a bundle would contribute it. */
    static FakePage action(String id, int order, RecordAction<?> action) {
        return action(id, order, "", action);
    }

    static FakePage action(String id, int order, String needs, RecordAction<?> action) {
        return new FakePage("test", Map.of("id", id, "entity", "test.thing", "label", id, "order", "" + order, "needs", needs), () -> action);
    }

    @Override
    public String element() {
        return "page";
    }

    @Override
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    @Override
    public String required(String name) {
        return attribute(name).orElseThrow(() -> new BrokenContribution(name + " is missing"));
    }

    @Override
    public List<Contribution> children(String element) {
        return List.of();
    }

    @Override
    public <T> T create(String attribute, Class<T> type) {
        return type.cast(maker.get());
    }

    @Override
    public Class<?> type(String attribute) {
        throw new UnsupportedOperationException();
    }

    @Override
    public URL resource(String path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String label(String attribute, Locale language) {
        return attribute(attribute).orElse("");
    }
}
