package org.peyvand.analytics.birt.internal;

import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How many glyphs a PDF draws each letter by, from the tables that lead its glyphs back to text: a letter that is joined to its neighbours has
 * several, one that was left as it is typed has one. Fonts differ in whether they lead back to the letter or to its presentation form.
 */
final class GlyphForms {
    private static final Pattern ENTRY = Pattern.compile("<([0-9a-fA-F]{4})>\\s*<[0-9a-fA-F]{4}>\\s*<([0-9a-fA-F]{4})>");

    private GlyphForms() {
    }

    static Map<String, Integer> of(byte[] pdf) throws IOException {
        Map<String, Set<String>> glyphs = new HashMap<>();
        try (PdfReader reader = new PdfReader(pdf)) {
            for (int i = 1; i < reader.getXrefSize(); i++) {
                PdfObject object = reader.getPdfObject(i);
                if (object instanceof PRStream stream) {
                    read(new String(PdfReader.getStreamBytes(stream), StandardCharsets.ISO_8859_1), glyphs);
                }
            }
        }
        return glyphs.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().size()));
    }

    private static void read(String content, Map<String, Set<String>> glyphs) {
        if (!content.contains("begincmap")) {
            return;
        }
        Matcher entry = ENTRY.matcher(content);
        Map<String, Set<String>> own = new HashMap<>();
        while (entry.find()) {
            String letter = Normalizer.normalize(Character.toString(Integer.parseInt(entry.group(2), 16)), Normalizer.Form.NFKC);
            own.computeIfAbsent(letter, any -> new HashSet<>()).add(entry.group(1));
        }
        own.forEach((letter, found) -> glyphs.merge(letter, found, (a, b) -> a.size() >= b.size() ? a : b));
    }
}
