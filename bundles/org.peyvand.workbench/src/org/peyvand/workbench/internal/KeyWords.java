package org.peyvand.workbench.internal;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.formatting.IKeyFormatter;
import org.eclipse.jface.bindings.keys.formatting.KeyFormatterFactory;

/** Writes keys so that they keep their direction among Persian words: {@code Ctrl+,} and not {@code ,+Ctrl}. */
final class KeyWords implements IKeyFormatter {
    /** Left-to-right mark: has no width, and makes the signs beside it read from left to right. */
    private static final char MARK = '\u200E';

    private final IKeyFormatter usual;

    private KeyWords(IKeyFormatter usual) {
        this.usual = usual;
    }

    /** From now on all menus, tool tips and lists write keys so. */
    static void use() {
        IKeyFormatter known = KeyFormatterFactory.getDefault();
        KeyFormatterFactory.setDefault(new KeyWords(known instanceof KeyWords already ? already.usual : known));
    }

    /** From now on keys are written in the way of the platform. */
    static void useNot() {
        if (KeyFormatterFactory.getDefault() instanceof KeyWords already) {
            KeyFormatterFactory.setDefault(already.usual);
        }
    }

    @Override
    public String format(int key) {
        return marked(usual.format(key));
    }

    @Override
    public String format(KeyStroke keyStroke) {
        return marked(usual.format(keyStroke));
    }

    @Override
    public String format(KeySequence keySequence) {
        return marked(usual.format(keySequence));
    }

    private static String marked(String keys) {
        return keys.isEmpty() ? keys : MARK + keys + MARK;
    }
}
