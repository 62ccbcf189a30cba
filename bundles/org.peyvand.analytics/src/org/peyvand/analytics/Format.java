package org.peyvand.analytics;

import java.util.Locale;
import java.util.Optional;

/** File formats of reports. */
public enum Format {

    /** Pages to print. */
    PDF("application/pdf"),
    /** One page for a browser, complete in itself. */
    HTML("text/html"),
    /** A spreadsheet with real numbers. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Plain data for scripts, the same in every language. */
    CSV("text/csv");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** {@return the media type, as in {@code Content-Type}} */
    public String mediaType() {
        return mediaType;
    }

    /** {@return the file name extension without dot, which is also the name used in commands} */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Finds a format by its name.
     *
     * @param name name or extension in any case
     * @return the format, empty when there is none of that name
     */
    public static Optional<Format> of(String name) {
        for (Format format : values()) {
            if (format.extension().equalsIgnoreCase(name.strip())) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
