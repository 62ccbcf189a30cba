package org.peyvand.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Persian texts of all bundles: letters of Persian, half-spaces where they belong, and one word for one thing. */
class PersianWordsTest {
    /** What is not written, and why: for most of it the word that all other texts have. */
    private static final Map<Pattern, String> UNWANTED = new LinkedHashMap<>();

    static {
        unwanted("[\u064A\u0643\u06C0]", "the Persian letters ی and ک, and هٔ for ۀ");
        unwanted("[\u0660-\u0669]", "Persian digits");
        unwanted("(?<![\\p{L}\u200C])ن?می [\u0600-\u06FF]", "a half-space after می");
        unwanted("[\u0600-\u06FF] ها(ی|یی)?(?![\\p{L}\u200C])", "a half-space before ها");
        unwanted("آنها", "آن‌ها");
        unwanted("جستجو", "جست‌وجو");
        unwanted("هم\u200Cگام", "همگام");
        unwanted("فایل", "پرونده");
        unwanted("کارساز", "سرور");
        unwanted("رایانامه", "ایمیل");
        unwanted("گونهٔ", "نوع");
        unwanted("برگزین", "انتخاب; برگزیده‌ها are favourites");
        unwanted("لاگ(?!\\p{L})", "گزارش");
        unwanted("دیتا|سینک|آپدیت|بکاپ|کانفلیکت|یوزر|پسورد", "the Persian word");
    }

    private static void unwanted(String words, String instead) {
        UNWANTED.put(Pattern.compile(words), instead);
    }

    static Stream<SourceBundle> bundles() {
        return SourceTree.bundles();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void oneWordForOneThing(SourceBundle bundle) {
        List<String> found = new ArrayList<>();
        Stream.of(bundle.files("src", "_fa.properties"), bundle.files("OSGI-INF", "_fa.properties"), bundle.files("help", "_fa.md")).flatMap(List::stream)
                .forEach(file -> look(file, found));
        assertEquals(List.of(), found);
    }

    private static void look(Path file, List<String> found) {
        SourceBundle.text(file).lines().forEach(line -> UNWANTED.forEach((words, instead) -> {
            if (words.matcher(line).find()) {
                found.add(file + ": " + line.strip() + " (" + instead + ")");
            }
        }));
    }
}
