package org.peyvand.analytics.internal;

import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.peyvand.extensions.BrokenContribution;
import org.peyvand.extensions.Contribution;

/** A contribution written in a test instead of a plugin.xml. */
final class WrittenContribution implements Contribution {

    private final String element;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Contribution> children = new ArrayList<>();

    WrittenContribution(String element, String... attributes) {
        this.element = element;
        for (int i = 0; i < attributes.length; i += 2) {
            this.attributes.put(attributes[i], attributes[i + 1]);
        }
    }

    WrittenContribution with(Contribution child) {
        children.add(child);
        return this;
    }

    @Override
    public String bundle() {
        return "org.example";
    }

    @Override
    public String element() {
        return element;
    }

    @Override
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    @Override
    public String required(String name) {
        return attribute(name).orElseThrow(() -> new BrokenContribution("no " + name));
    }

    @Override
    public List<Contribution> children(String name) {
        return children.stream().filter(child -> child.element().equals(name)).toList();
    }

    @Override
    public <T> T create(String attribute, Class<T> type) {
        try {
            return type.cast(type(attribute).getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new BrokenContribution(e.toString(), e);
        }
    }

    @Override
    public Class<?> type(String attribute) {
        try {
            return Class.forName(required(attribute));
        } catch (ClassNotFoundException e) {
            throw new BrokenContribution(e.toString(), e);
        }
    }

    @Override
    public URL resource(String path) {
        throw new BrokenContribution("no " + path);
    }

    @Override
    public String label(String attribute, Locale language) {
        return attributes.getOrDefault(attribute, "");
    }
}
