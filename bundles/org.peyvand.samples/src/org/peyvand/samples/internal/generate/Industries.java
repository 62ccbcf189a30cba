package org.peyvand.samples.internal.generate;

/** Persian names of the industries that customers work in. */
public final class Industries {

    private static final int CODE = 3;
    private static final int PERSIAN = 4;

    private Industries() {
    }

    /** Persian name of an industry's code; null for null. */
    public static String persian(String code) {
        return code == null ? null
                : Words.entries("trades").stream().filter(entry -> entry[CODE].equals(code)).map(entry -> entry[PERSIAN]).findFirst().orElse(code);
    }
}
