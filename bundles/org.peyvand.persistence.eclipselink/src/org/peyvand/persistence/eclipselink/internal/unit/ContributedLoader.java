package org.peyvand.persistence.eclipselink.internal.unit;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** Finds a class with the loaders of the bundles that contributed entities, and with no other. */
final class ContributedLoader extends ClassLoader {
    private final List<ClassLoader> loaders;

    ContributedLoader(Collection<ClassLoader> loaders, ClassLoader parent) {
        super(parent);
        this.loaders = List.copyOf(loaders);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        ClassNotFoundException missing = new ClassNotFoundException(name);
        for (ClassLoader loader : loaders) {
            try {
                return loader.loadClass(name);
            } catch (ClassNotFoundException e) {
                missing.addSuppressed(e);
            }
        }
        throw missing;
    }

    @Override
    protected URL findResource(String name) {
        return loaders.stream().map(loader -> loader.getResource(name)).filter(url -> url != null).findFirst().orElse(null);
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        List<URL> found = new ArrayList<>();
        loaders.forEach(loader -> loader.resources(name).forEach(found::add));
        return Collections.enumeration(found);
    }
}
