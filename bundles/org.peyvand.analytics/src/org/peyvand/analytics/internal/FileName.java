package org.peyvand.analytics.internal;

import java.util.regex.Pattern;

import org.peyvand.core.report.ReportData;

/** The name of a report's file, which every usual file system takes. */
final class FileName {

    private static final int LENGTH = 80;

    /** Windows takes these for devices, whatever ending follows. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³])([ .].*)?");

    private FileName() {
    }

    /** {@return the name that the data suggests, else the fallback; without ending} */
    static String of(ReportData data, String fallback) {
        String safe = data.values().get(ReportData.FILE) instanceof String wished ? safe(wished) : "";
        return safe.isEmpty() ? fallback : safe;
    }

    /** Letters of every language stay, the half-space too; what separates folders or turns the direction of text does not. */
    private static String safe(String wished) {
        String clean = wished.replaceAll("[\\p{Cc}\\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]", "").replaceAll("[\\\\/:*?\"<>|]+", "-")
                .replaceAll("\\s+", " ");
        int end = Math.min(clean.length(), LENGTH);
        int cut = end > 0 && Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end;
        String name = clean.substring(0, cut).replaceAll("^[ .]+|[ .]+$", "");
        return DEVICE.matcher(name).matches() ? '_' + name : name;
    }
}
