package org.peyvand.analytics.ui.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a page unable to load anything from anywhere: it may use only what it carries itself. Reports hold texts that came from outside
 * (names, notes), so a page must not be able to call home even if such a text gets into it unescaped.
 */
final class SafeHtml {
    static final String POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:";
    private static final String GUARD = "<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">";
    private static final Pattern HEAD = Pattern.compile("<head(\\s[^>]*)?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern HTML = Pattern.compile("<html(\\s[^>]*)?>", Pattern.CASE_INSENSITIVE);

    private SafeHtml() {
    }

    /** The page with the rule in front of everything that could load something. */
    static String guarded(String page) {
        Matcher head = HEAD.matcher(page);
        if (head.find()) {
            return page.substring(0, head.end()) + GUARD + page.substring(head.end());
        }
        Matcher html = HTML.matcher(page);
        return html.find() ? page.substring(0, html.end()) + "<head>" + GUARD + "</head>" + page.substring(html.end())
                : "<head>" + GUARD + "</head>" + page;
    }
}
