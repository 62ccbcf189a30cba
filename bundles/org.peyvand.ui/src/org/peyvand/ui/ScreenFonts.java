package org.peyvand.ui;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.internal.C;
import org.peyvand.fonts.PackagedFonts;

/**
 * Sets every window in the typeface that comes with Peyvand: in place of the usual sans-serif, and whenever Persian is written. A font that the
 * person has chosen for the desktop stays for Latin. {@code Display.loadFont} would come too late: the window system has listed its fonts by
 * then; so its list of fonts is led over a file of ours before the first window.
 */
public final class ScreenFonts {
    private static final Logger LOG = System.getLogger(ScreenFonts.class.getName());
    private static final String VARIABLE = "FONTCONFIG_FILE";
    private static final String USUAL = "/etc/fonts/fonts.conf";

    private ScreenFonts() {
    }

    /** Before the display is made. Does nothing without packaged fonts, or where windows are not drawn by GTK. */
    public static void prepare() {
        if (SWT.getPlatform().equals("gtk")) {
            PackagedFonts.folder().ifPresent(ScreenFonts::lead);
        }
    }

    private static void lead(Path folder) {
        String before = System.getenv(VARIABLE);
        Path file = folder.resolve("fonts.conf");
        String rules = rules(folder, before == null || before.isBlank() ? USUAL : before);
        try {
            if (!Files.exists(file) || !Files.readString(file).equals(rules)) {
                Files.writeString(file, rules);
            }
            C.setenv(bytes(VARIABLE), bytes(file.toString()), 1);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Windows are set in the fonts of the machine: " + file + " cannot be written", e);
        }
    }

    static String rules(Path folder, String others) {
        return """
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
                <fontconfig>
                  <dir>FOLDER</dir>
                  <match target="pattern"><test name="family"><string>Sans</string></test>PREPEND</match>
                  <match target="pattern"><test name="family"><string>sans-serif</string></test>PREPEND</match>
                  <match target="pattern"><test name="lang" compare="contains"><string>fa</string></test>PREPEND</match>
                  <include ignore_missing="yes">OTHERS</include>
                </fontconfig>
                """.replace("PREPEND", "<edit name=\"family\" mode=\"prepend\" binding=\"strong\"><string>" + PackagedFonts.FAMILY + "</string></edit>")
                .replace("FOLDER", escaped(folder.toString())).replace("OTHERS", escaped(others));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static byte[] bytes(String text) {
        return (text + "\0").getBytes(StandardCharsets.UTF_8);
    }
}
