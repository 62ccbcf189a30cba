package org.peyvand.safety.internal.encryption;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peyvand.persistence.safety.FileTree;
import org.peyvand.persistence.vault.DataKey;
import org.peyvand.persistence.vault.Sealed;

/**
 * Small files beside the database that speak of customers: drafts; and, while no window is open, what the workbench remembers of people and the names of
 * its open tabs. They are sealed or opened again in their places; what is as it should be is left alone, so that this can be done once more after a crash.
 *
 * @param data the data folder
 */
record BesideFiles(Path data, Sealed sealed) {
    private static final Logger LOG = System.getLogger(BesideFiles.class.getName());
    private static final String MEMORY = "workbench/.metadata/.plugins/org.eclipse.core.runtime/.settings/org.peyvand.ui.prefs";
    private static final String TABS = "workbench/.metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi";
    /** A remembered text: its key begins with the person. Colons of values are escaped there. */
    private static final Pattern REMEMBERED = Pattern.compile("(?m)^(person/[^=]*)=(.*)$");
    private static final Pattern TAB = Pattern.compile("<[^>]*elementId=\"org\\.peyvand\\.ui\\.part\\.editor\"[^>]*>");
    private static final Pattern NAME = Pattern.compile(" (label|tooltip)=\"[^\"]*\"");

    static BesideFiles of(Path data, DataKey key) {
        return new BesideFiles(data, new Sealed(key));
    }

    private interface Change {
        byte[] of(byte[] bytes) throws GeneralSecurityException, IOException;
    }

    /** Seals the drafts. */
    void sealDrafts() throws IOException {
        drafts(bytes -> Sealed.isSealed(bytes) ? bytes : sealed.seal(bytes));
    }

    /** Opens the drafts. */
    void openDrafts() throws IOException {
        drafts(sealed::open);
    }

    private void drafts(Change change) throws IOException {
        for (Path file : FileTree.files(data.resolve("drafts"))) {
            change(file, change);
        }
    }

    /** Seals what the workbench remembers; no window may be open. */
    void sealWorkbench() throws IOException {
        memory(text -> Sealed.isSealed(text) ? text : sealed.sealText(text));
        change(data.resolve(TABS), bytes -> withoutNames(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }

    /** Opens it again. */
    void openWorkbench() throws IOException {
        memory(sealed::openText);
    }

    private interface Text {
        String of(String text) throws GeneralSecurityException;
    }

    private void memory(Text text) throws IOException {
        change(data.resolve(MEMORY), bytes -> {
            StringBuilder changed = new StringBuilder();
            Matcher line = REMEMBERED.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
            while (line.find()) {
                line.appendReplacement(changed, Matcher.quoteReplacement(line.group(1) + '=' + Escaped.escape(text.of(Escaped.read(line.group(2))))));
            }
            return line.appendTail(changed).toString().getBytes(StandardCharsets.ISO_8859_1);
        });
    }

    /** Open tabs of records find their names again when they are opened. */
    private static String withoutNames(String model) {
        return TAB.matcher(model).replaceAll(tab -> Matcher.quoteReplacement(NAME.matcher(tab.group()).replaceAll(" $1=\"\"")));
    }

    private static void change(Path file, Change change) throws IOException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        byte[] before = Files.readAllBytes(file);
        byte[] after;
        try {
            after = change.of(before);
        } catch (GeneralSecurityException e) {
            LOG.log(Level.WARNING, "Of another key, left as it is: " + file, e);
            return;
        }
        if (after != before) {
            Path part = file.resolveSibling(file.getFileName() + ".part");
            Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.write(part, after);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
