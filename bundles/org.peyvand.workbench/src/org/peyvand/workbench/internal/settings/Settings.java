package org.peyvand.workbench.internal.settings;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.base.culture.Culture;
import org.peyvand.ui.Palette;

/**
 * What the person has chosen. Language, direction, calendar and digits are separate; "auto" follows the language. The language of this
 * run was settled by {@code org.peyvand.boot} before any text was read.
 *
 * @param language {@code en} or {@code fa}
 * @param direction {@code auto}, {@code ltr} or {@code rtl}
 * @param calendar {@code auto}, {@code jalali} or {@code gregorian}
 * @param digits {@code auto}, {@code persian} or {@code latin}
 * @param theme one of {@link Palette#THEMES}
 * @param text size of the text in percent of that of the desktop, one of {@link #TEXT_SIZES}
 */
public record Settings(String language, String direction, String calendar, String digits, String theme, String text) {
    /** Follows the language. */
    public static final String AUTO = "auto";
    /** From usual to twice as large. */
    public static final List<String> TEXT_SIZES = List.of("100", "125", "150", "175", "200");
    private static final Logger LOG = System.getLogger(Settings.class.getName());
    private static final String NODE = "org.peyvand.workbench";

    /** What is stored; what was never chosen follows the language of this run. */
    public static Settings load() {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
        return new Settings(Locale.getDefault().getLanguage().equals("fa") ? "fa" : "en", node.get("direction", AUTO), node.get("calendar", AUTO),
                node.get("digits", AUTO), node.get("theme", "light"), node.get("text", TEXT_SIZES.getFirst()));
    }

    /** Stores all; the language then comes before that of the command line until the program has ended, also after restarts. */
    public void store() {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
        node.put("language", language);
        node.put("direction", direction);
        node.put("calendar", calendar);
        node.put("digits", digits);
        node.put("theme", theme);
        node.put("text", text);
        node.put("run", System.getProperty("peyvand.run", ""));
        try {
            node.flush();
        } catch (BackingStoreException e) {
            LOG.log(Level.WARNING, "The settings cannot be stored", e);
        }
    }

    /** The same in another language. */
    public Settings inLanguage(String other) {
        return new Settings(other, direction, calendar, digits, theme, text);
    }

    /** The same with another theme. */
    public Settings withTheme(String other) {
        return new Settings(language, direction, calendar, digits, other, text);
    }

    /**
     * The same with one setting changed.
     *
     * @param name of the setting, such as {@code calendar}
     * @throws IllegalArgumentException when there is none of that name
     */
    public Settings with(String name, String value) {
        return switch (name) {
            case "language" -> inLanguage(value);
            case "direction" -> new Settings(language, value, calendar, digits, theme, text);
            case "calendar" -> new Settings(language, direction, value, digits, theme, text);
            case "digits" -> new Settings(language, direction, calendar, value, theme, text);
            case "theme" -> withTheme(value);
            case "text" -> new Settings(language, direction, calendar, digits, theme, value);
            default -> throw new IllegalArgumentException("There is no setting " + name);
        };
    }

    /** Whether the window must be built anew to go from one to the other. */
    public boolean needsRestart(Settings other) {
        return !withTheme(other.theme).equals(other);
    }

    /** As the kit wants it. */
    public Culture culture() {
        Culture usual = Culture.of(language.equals("fa") ? Locale.of("fa") : Locale.ENGLISH);
        return new Culture(usual.language(), direction.equals(AUTO) ? usual.rightToLeft() : direction.equals("rtl"),
                calendar.equals(AUTO) ? usual.calendar() : calendar.equals("jalali") ? CalendarSystem.JALALI : CalendarSystem.GREGORIAN,
                digits.equals(AUTO) ? usual.persianDigits() : digits.equals("persian"), usual.zone());
    }

    /** Size of the text in percent; the usual one when something else is stored. */
    public int textPercent() {
        return Integer.parseInt(TEXT_SIZES.contains(text) ? text : TEXT_SIZES.getFirst());
    }

    /** Id of the CSS theme. */
    public String themeId() {
        return "org.peyvand.workbench." + (Palette.THEMES.contains(theme) ? theme : Palette.THEMES.getFirst());
    }
}
