package org.peyvand.workbench.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peyvand.base.text.PersianText;
import org.peyvand.extensions.BrokenContribution;
import org.peyvand.extensions.Contribution;
import org.peyvand.extensions.Contributions;
import org.peyvand.extensions.Extensions;

/** The pages of help that bundles contribute to {@code org.peyvand.ui.help}, in one language. Immutable. */
final class HelpPages {
    private static final String POINT = "org.peyvand.ui.help";
    private static final int TITLE_WEIGHT = 100;

    private final List<HelpPage> pages;

    HelpPages(List<HelpPage> pages) {
        this.pages = pages.stream().sorted(Comparator.comparingInt(HelpPage::order).thenComparing(HelpPage::id)).toList();
    }

    /** Reads the files. Not on the UI thread. */
    static HelpPages read(Extensions extensions, Locale language) {
        return new HelpPages(Contributions.collect(extensions.of(POINT), one -> page(one, language)));
    }

    private static HelpPage page(Contribution one, Locale language) {
        String file = one.required("file") + (language.getLanguage().equals("fa") ? "_fa.md" : ".md");
        URL address = one.resource(file);
        try (InputStream in = address.openStream()) {
            String markdown = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String title = markdown.lines().filter(line -> line.startsWith("# ")).findFirst().map(line -> line.substring(2).strip())
                    .orElseThrow(() -> new BrokenContribution(one.bundle() + ": " + file + " has no heading"));
            List<String> keys = Arrays.stream(one.attribute("keys").orElse("").split("[,\\s]+")).filter(key -> !key.isEmpty()).toList();
            return new HelpPage(one.required("id"), keys, title, markdown, Integer.parseInt(one.attribute("order").orElse("1000")));
        } catch (IOException | NumberFormatException e) {
            throw new BrokenContribution(one.bundle() + ": " + file + " cannot be read", e);
        }
    }

    /** All, in their order. */
    List<HelpPage> all() {
        return pages;
    }

    /** The page with this id. */
    Optional<HelpPage> byId(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst();
    }

    /** The page about the first of these things that has one. */
    Optional<HelpPage> about(List<String> keys) {
        return keys.stream().flatMap(key -> pages.stream().filter(page -> page.keys().contains(key))).findFirst();
    }

    /** The pages in which every word occurs; those with the words in their title first. */
    List<HelpPage> search(String words) {
        List<String> wanted = Arrays.stream(fold(words).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        return pages.stream().filter(page -> wanted.stream().allMatch(fold(page.markdown())::contains))
                .sorted(Comparator.comparingLong((HelpPage page) -> -score(page, wanted))).toList();
    }

    private static long score(HelpPage page, List<String> words) {
        String title = fold(page.title());
        String text = fold(page.markdown());
        return words.stream().mapToLong(word -> (title.contains(word) ? TITLE_WEIGHT : 0) + text.split(java.util.regex.Pattern.quote(word), -1).length - 1L).sum();
    }

    private static String fold(String text) {
        return PersianText.normalize(text).replace("\u200c", "").toLowerCase(Locale.ROOT);
    }
}
