package org.peyvand.extensions.internal;

import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IConfigurationElement;
import org.osgi.framework.Bundle;
import org.peyvand.extensions.BrokenContribution;
import org.peyvand.extensions.Contribution;

/**
 * A contribution over a registry element.
 *
 * @param owner the contributing bundle or fragment
 * @param host the bundle whose class loader serves it
 */
record ElementContribution(Bundle owner, Bundle host, IConfigurationElement xml, Localisation texts) implements Contribution {

    @Override
    public String bundle() {
        return owner.getSymbolicName();
    }

    @Override
    public String element() {
        return xml.getName();
    }

    @Override
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttribute(name)).filter(value -> !value.isBlank());
    }

    @Override
    public String required(String name) {
        return attribute(name).orElseThrow(() -> new BrokenContribution(this + ": the attribute \"" + name + "\" is missing"));
    }

    @Override
    public List<Contribution> children(String element) {
        return Stream.of(xml.getChildren(element))
            .<Contribution>map(child -> new ElementContribution(owner, host, child, texts))
            .toList();
    }

    @Override
    public <T> T create(String attribute, Class<T> type) {
        Class<?> found = type(attribute);
        try {
            return type.cast(found.getConstructor().newInstance());
        } catch (InvocationTargetException e) {
            throw new BrokenContribution(this + ": the constructor of " + found.getName() + " failed", e.getCause());
        } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
            throw new BrokenContribution(this + ": " + found.getName() + " cannot be made as " + type.getName(), e);
        }
    }

    @Override
    public Class<?> type(String attribute) {
        String name = required(attribute);
        try {
            return host.loadClass(name);
        } catch (ClassNotFoundException | LinkageError | IllegalStateException e) {
            throw new BrokenContribution(this + ": the class " + name + " cannot be loaded", e);
        }
    }

    @Override
    public URL resource(String path) {
        URL url = host.getResource(path);
        if (url == null) {
            throw new BrokenContribution(this + ": the file " + path + " is missing");
        }
        return url;
    }

    @Override
    public String label(String attribute, Locale language) {
        return attribute(attribute).map(text -> texts.translate(text, language)).orElse("");
    }

    /** For log lines: the bundle, the extension point, the element and its id. */
    @Override
    public String toString() {
        String point = xml.getDeclaringExtension().getExtensionPointUniqueIdentifier();
        return bundle() + ", " + point + ", <" + element() + attribute("id").map(id -> " id=\"" + id + '"').orElse("") + '>';
    }
}
