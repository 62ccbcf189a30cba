package org.peyvand.analytics.internal;

import org.peyvand.core.report.ReportData;

/** The name of a report's file, which every usual file system takes. */
final class FileName {

    private static final int LENGTH = 80;

    private FileName() {
    }

    /** {@return the name that the data suggests, else the fallback; without ending} */
    static String of(ReportData data, String fallback) {
        String safe = data.values().get(ReportData.FILE) instanceof String wished ? safe(wished) : "";
        return safe.isEmpty() ? fallback : safe;
    }

    /** Letters of every language stay, the half-space too; what separates folders or turns the direction of text does not. */
    private static String safe(String wished) {
        String clean = wished.replaceAll("[\\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]", "").replaceAll("[\\\\/:*?\"<>|]+", "-")
                .replaceAll("\\s+", " ");
        int end = Math.min(clean.length(), LENGTH);
        int cut = end > 0 && Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end;
        return clean.substring(0, cut).replaceAll("^[ .]+|[ .]+$", "");
    }
}
