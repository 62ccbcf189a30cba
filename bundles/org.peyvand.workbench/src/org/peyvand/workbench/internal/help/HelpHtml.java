package org.peyvand.workbench.internal.help;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.eclipse.swt.graphics.Color;
import org.peyvand.base.culture.Culture;
import org.peyvand.ui.Palette;

/** Help as HTML for the browser widget: raw HTML is shown as text, addresses other than web, mail and relative ones are dropped. */
final class HelpHtml {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private HelpHtml() {
    }

    /** The body of a page. */
    static String body(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }

    /** A whole document in the direction and the colours of the workbench. Nothing is loaded from elsewhere. */
    static String document(String markdown, Culture culture, Palette palette) {
        String direction = culture.rightToLeft() ? "rtl" : "ltr";
        return "<!DOCTYPE html><html lang=\"" + culture.language().getLanguage() + "\" dir=\"" + direction + "\"><head><meta charset=\"utf-8\">"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"><style>"
                + "body{font-family:Vazirmatn,'Noto Sans Arabic','Noto Sans','DejaVu Sans',sans-serif;font-size:14px;line-height:1.7;margin:14px 18px;color:"
                + hex(palette.text()) + ";background:" + hex(palette.surface()) + "}h1{font-size:19px}h2{font-size:15px;margin-top:1.4em}a{color:"
                + hex(palette.accent()) + "}code,kbd{direction:ltr;unicode-bidi:isolate;background:" + hex(palette.window())
                + ";padding:1px 5px;border-radius:4px}li{margin:3px 0}</style></head><body>" + body(markdown) + "</body></html>";
    }

    private static String hex(Color color) {
        return String.format("#%02x%02x%02x", color.getRed(), color.getGreen(), color.getBlue());
    }
}
