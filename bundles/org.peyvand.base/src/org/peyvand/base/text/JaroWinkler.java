package org.peyvand.base.text;

/** Jaro-Winkler likeness of two short texts (Winkler 1990): prefix weight 0.1 for at most 4 characters. */
final class JaroWinkler {

    private static final double PREFIX_WEIGHT = 0.1;
    private static final int PREFIX_LENGTH = 4;

    private JaroWinkler() {
    }

    static double of(String a, String b) {
        double jaro = jaro(a, b);
        int prefix = 0;
        while (prefix < Math.min(PREFIX_LENGTH, Math.min(a.length(), b.length())) && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
    }

    private static double jaro(String a, String b) {
        int window = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
        boolean[] usedInB = new boolean[b.length()];
        StringBuilder matchedInA = new StringBuilder();
        for (int i = 0; i < a.length(); i++) {
            int end = Math.min(b.length(), i + window + 1);
            for (int j = Math.max(0, i - window); j < end; j++) {
                if (!usedInB[j] && a.charAt(i) == b.charAt(j)) {
                    usedInB[j] = true;
                    matchedInA.append(a.charAt(i));
                    break;
                }
            }
        }
        int matches = matchedInA.length();
        if (matches == 0) {
            return 0;
        }
        double swaps = outOfOrder(matchedInA, b, usedInB) / 2.0;
        return ((double) matches / a.length() + (double) matches / b.length() + (matches - swaps) / matches) / 3;
    }

    private static int outOfOrder(CharSequence matchedInA, String b, boolean[] usedInB) {
        int different = 0;
        int next = 0;
        for (int j = 0; j < b.length(); j++) {
            if (usedInB[j] && matchedInA.charAt(next++) != b.charAt(j)) {
                different++;
            }
        }
        return different;
    }
}
