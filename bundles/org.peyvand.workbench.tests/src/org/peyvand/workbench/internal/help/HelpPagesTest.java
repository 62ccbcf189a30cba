package org.peyvand.workbench.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.peyvand.extensions.Extensions;

/** Help of the bundles that are here: complete in both languages, found by words, and harmless. */
class HelpPagesTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([a-z]+)\\.md\\)");

    private static HelpPages pages(String language) {
        var context = FrameworkUtil.getBundle(HelpPagesTest.class).getBundleContext();
        ServiceTracker<Extensions, Extensions> tracker = new ServiceTracker<>(context, Extensions.class, null);
        tracker.open();
        try {
            return HelpPages.read(tracker.waitForService(20_000), Locale.of(language));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } finally {
            tracker.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void everyListAndPartHasAPage(String language) {
        HelpPages pages = pages(language);
        var missing = new TreeSet<String>();
        for (var list : RegistryFactory.getRegistry().getConfigurationElementsFor("org.peyvand.ui.lists")) {
            if (list.getName().equals("list") && pages.about(List.of(list.getAttribute("id"), list.getAttribute("entity"))).isEmpty()) {
                missing.add(list.getAttribute("id"));
            }
        }
        for (String part : List.of("org.peyvand.workbench.part.home", "org.peyvand.ui.part.list", "org.peyvand.ui.part.editor")) {
            if (pages.about(List.of(part)).isEmpty()) {
                missing.add(part);
            }
        }
        assertEquals(new TreeSet<String>(), missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void everyPageHasTheSameNameInBothLanguagesAndIsWrittenInItsOwn(String language) {
        HelpPages pages = pages(language);
        assertEquals(pages("en").all().stream().map(HelpPage::id).toList(), pages.all().stream().map(HelpPage::id).toList());
        for (HelpPage page : pages.all()) {
            boolean persian = page.title().codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
            assertEquals(language.equals("fa"), persian, page.id());
        }
    }

    @Test
    void linksBetweenPagesOfTheWorkbenchLeadSomewhere() {
        HelpPages pages = pages("en");
        pages.byId("editor").orElseThrow();
        for (HelpPage page : pages.all()) {
            LINK.matcher(page.markdown()).results().map(MatchResult::group).filter(link -> link.contains("editor") || link.contains("lists"))
                    .forEach(link -> assertTrue(pages.byId(link.replaceAll("\\W|md", "").strip()).isPresent(), link));
        }
    }

    @Test
    void wordsAreSearchedWithTheTitleFirstAndWithoutHalfSpaces() {
        HelpPages pages = new HelpPages(List.of(new HelpPage("a", List.of(), "Other", "# Other\nA quote here", 1), new HelpPage("b", List.of(), "Quote", "# Quote", 2),
                new HelpPage("c", List.of(), "فهرست‌ها", "# فهرست‌ها", 3)));
        assertEquals(List.of("b", "a"), pages.search("quote").stream().map(HelpPage::id).toList());
        assertEquals(List.of("c"), pages.search("فهرستها").stream().map(HelpPage::id).toList());
        assertEquals(3, pages.search("").size());
        assertTrue(pages.search("nothing like this").isEmpty());
    }

    @Test
    void rawHtmlAndScriptsComeToNothing() {
        String html = HelpHtml.body("# T\n<script>alert(1)</script>\n\nSee [x](javascript:alert(2)) [y](other.md) <b onclick=\"z()\">w</b>");
        assertFalse(html.contains("<script"), html);
        assertFalse(html.contains("javascript:"), html);
        assertFalse(html.contains("<b onclick"), html);
        assertTrue(html.contains("href=\"other.md\""), html);
    }

    @Test
    void withoutABrowserHeadingsAndLinksAreStretchesOfText() {
        HelpText text = HelpText.of("# Head\n\nSome **bold** and [there](other.md)\n\n- one\n- two\n");
        assertTrue(text.text().startsWith("Head\n\nSome bold and there\n\n•  one\n•  two"), text.text());
        HelpText.Stretch link = text.stretches().stream().filter(one -> !one.link().isEmpty()).findFirst().orElseThrow();
        assertEquals("there", text.text().substring(link.start(), link.start() + link.length()));
        assertTrue(text.stretches().getFirst().heading());
    }
}
