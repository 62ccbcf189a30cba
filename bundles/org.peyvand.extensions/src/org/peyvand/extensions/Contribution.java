package org.peyvand.extensions;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One XML element of a contribution. Nothing is loaded before {@link #create} or {@link #type} is called.
 * Whoever meets a {@link BrokenContribution} logs it and goes on with the next one;
 * {@link Contributions#collect} does that.
 */
public interface Contribution {

    /** Symbolic name of the contributing bundle or fragment. */
    String bundle();

    /** Name of the element. */
    String element();

    /** The attribute as written; empty when it is absent or blank. */
    Optional<String> attribute(String name);

    /**
     * The attribute as written.
     *
     * @throws BrokenContribution when it is absent or blank
     */
    String required(String name);

    /**
     * A whole number.
     *
     * @param usual when the attribute is absent or blank
     * @throws BrokenContribution when it is none
     */
    default int number(String name, int usual) {
        try {
            return attribute(name).map(Integer::valueOf).orElse(usual);
        } catch (NumberFormatException e) {
            throw new BrokenContribution(bundle() + ": " + name + " of " + element() + " is no whole number", e);
        }
    }

    /** Direct children with the given element name, as written. */
    List<Contribution> children(String element);

    /**
     * A new object of the class named by an attribute, made by its public constructor without arguments.
     *
     * @throws BrokenContribution when the attribute or the class is missing, is not of the type, or its constructor fails
     */
    <T> T create(String attribute, Class<T> type);

    /**
     * The class named by an attribute, loaded by the contributing bundle but not initialised.
     *
     * @throws BrokenContribution when the attribute or the class is missing
     */
    Class<?> type(String attribute);

    /**
     * A file of the contributing bundle or its fragments.
     *
     * @param path relative to the bundle's root
     * @throws BrokenContribution when there is no such file
     */
    URL resource(String path);

    /**
     * Text for a person. A value that begins with {@code %} is looked up in the bundle's localisation
     * ({@code OSGI-INF/l10n/bundle*.properties}) for the given language; other values are returned as they are.
     *
     * @return the text, or an empty string when the attribute is absent
     */
    String label(String attribute, Locale language);
}
