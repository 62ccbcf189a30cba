package org.peyvand.cli.internal;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The texts of a command's own bundle, with those of the host for the options that all commands share. It has no base name on purpose: picocli would
 * load a named bundle once more by its own class loader, which does not see it.
 */
final class TextsOf extends ResourceBundle {

    private final ResourceBundle own;

    TextsOf(ResourceBundle own, ResourceBundle host) {
        this.own = own;
        setParent(host);
    }

    @Override
    protected Object handleGetObject(String key) {
        return own.containsKey(key) ? own.getObject(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        Set<String> keys = new LinkedHashSet<>(own.keySet());
        if (parent != null) {
            keys.addAll(parent.keySet());
        }
        return Collections.enumeration(keys);
    }
}
