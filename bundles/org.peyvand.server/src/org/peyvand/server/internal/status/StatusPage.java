package org.peyvand.server.internal.status;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.server.Readiness;

/**
 * The page for a person, without scripts and without anything that is loaded.
 *
 * @param state how it stands
 * @param version of the program
 * @param engine of the database
 * @param since when the process began
 * @param now the moment of the page
 */
record StatusPage(Readiness.State state, String version, String engine, Instant since, Instant now) {
    private static final String STYLE = """
        :root{color-scheme:light dark}body{font-family:Vazirmatn,"Noto Sans Arabic","Noto Sans",sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem;line-height:1.7}\
        h1{font-size:1.5rem}.state{padding:.75rem 1rem;border-radius:.5rem;border-inline-start:.4rem solid}.READY{border-color:#198754}.STARTING{border-color:#fd7e14}\
        .NO_DATABASE{border-color:#dc3545}dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.5rem}dt{opacity:.75}dd{margin:0}footer{margin-top:2rem}""";
    /** Allows this style and nothing else at all. */
    static final String POLICY = "default-src 'none'; style-src 'sha256-" + digest() + "'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    String in(Culture culture) {
        Locale language = culture.language();
        String other = "fa".equals(language.getLanguage()) ? "en" : "fa";
        StringBuilder html = new StringBuilder(2000);
        html.append("<!DOCTYPE html>\n<html lang=\"").append(language.getLanguage()).append("\" dir=\"").append(culture.rightToLeft() ? "rtl" : "ltr")
            .append("\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>").append(text("title", culture))
            .append("</title><style>").append(STYLE).append("</style></head>\n<body>\n<main>\n<h1>").append(text("title", culture)).append("</h1>\n<p class=\"state ")
            .append(state).append("\" role=\"status\">").append(text("state." + state, culture)).append("</p>\n<dl>\n");
        facts(culture).forEach((key, value) ->
            html.append("<dt>").append(text(key, culture)).append("</dt><dd><bdi>").append(escape(value)).append("</bdi></dd>\n"));
        html.append("</dl>\n</main>\n<footer><a href=\"?lang=").append(other).append("\" lang=\"").append(other).append("\" hreflang=\"").append(other).append("\">")
            .append(Message.of(StatusPage.class, "this.language").in(Locale.forLanguageTag(other))).append("</a></footer>\n</body>\n</html>\n");
        return html.toString();
    }

    private Map<String, String> facts(Culture culture) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("version", version);
        facts.put("engine", engine);
        facts.put("since", culture.moment(since));
        facts.put("uptime", Uptime.of(since, now).in(culture));
        facts.put("now", culture.moment(now) + " (" + culture.zone().getId() + ')');
        return facts;
    }

    private static String text(String key, Culture culture) {
        return escape(Message.of(StatusPage.class, key).in(culture));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static String digest() {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
