package org.peyvand.analytics.birt.internal;

import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peyvand.fonts.PackagedFonts;

/** Chooses the fonts of reports and makes them known to Java2D, which draws the charts. */
final class ReportFonts {

    private static final Logger LOG = System.getLogger(ReportFonts.class.getName());

    private ReportFonts() {
    }

    /**
     * Chooses among the installed fonts.
     *
     * @param moreFolders folders to search first, separated as in a path variable, may be null
     * @return the choice, empty (with a warning in the log) when none fits
     */
    static Optional<FontChoice> choose(String moreFolders) {
        Optional<FontChoice> choice = FontChoice.from(new InstalledFonts(folders(moreFolders)));
        choice.ifPresentOrElse(ReportFonts::announce, () -> LOG.log(Level.WARNING,
                "No font for Persian pages was found: reports will lack letters. Install Vazirmatn or the package fonts-dejavu-core, "
                        + "or name a folder of fonts with -Dpeyvand.fonts=FOLDER"));
        return choice;
    }

    /** The user's own word first, then what comes with Peyvand, then what the machine has. */
    private static List<Path> folders(String moreFolders) {
        List<Path> folders = new ArrayList<>(InstalledFonts.folders(moreFolders));
        int named = folders.size() - InstalledFonts.folders(null).size();
        PackagedFonts.folder().ifPresent(folder -> folders.add(named, folder));
        return folders;
    }

    private static void announce(FontChoice choice) {
        LOG.log(Level.DEBUG, "Reports are set in {0} and {1}", choice.latin().family(), choice.persian().family());
        for (FontFace face : choice.faces()) {
            for (Path file : List.of(face.regular(), face.bold())) {
                try {
                    GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(FontFace.awt(file));
                } catch (IOException | FontFormatException e) {
                    LOG.log(Level.WARNING, "The font " + file + " cannot be used in charts", e);
                }
            }
        }
    }
}
