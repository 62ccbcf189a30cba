package org.peyvand.analytics.birt.internal;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.peyvand.analytics.render.RenderJob;

/**
 * Completes the page of the emitter: it says its language, has a readable width and fonts that browsers have, and holds neither scripts
 * (the emitter writes some that reports never call) nor anything to load.
 */
final class HtmlFinish {

    private static final Pattern SCRIPT = Pattern.compile("<script\\b.*?</script>", Pattern.DOTALL);
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^>]*>");
    private static final Pattern ROOT = Pattern.compile("<html\\b[^>]*>");
    private static final String FONTS = "font-family: Vazirmatn, \"Noto Sans Arabic\", \"Noto Sans\", \"DejaVu Sans\", Tahoma, \"Segoe UI\", sans-serif";
    private static final String PAGE = "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><style>"
            + "body{max-width:64rem;margin:1.5rem auto;padding:0 1rem}img{max-width:100%;height:auto!important}"
            + "@media print{body{max-width:none;margin:0}}</style></head>";

    private HtmlFinish() {
    }

    /**
     * Completes a page.
     *
     * @param job  what was rendered
     * @param page the emitter's result in UTF-8
     * @return the finished page
     */
    static byte[] of(RenderJob job, byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        html = SCRIPT.matcher(html).replaceAll("");
        html = DOCTYPE.matcher(html).replaceFirst("<!DOCTYPE html>");
        String root = "<html lang=\"" + job.culture().language().toLanguageTag() + "\" dir=\"" + (job.culture().rightToLeft() ? "rtl" : "ltr") + "\">";
        html = ROOT.matcher(html).replaceFirst(root);
        return html.replace("font-family: sans-serif", FONTS).replace("</head>", PAGE).getBytes(StandardCharsets.UTF_8);
    }
}
