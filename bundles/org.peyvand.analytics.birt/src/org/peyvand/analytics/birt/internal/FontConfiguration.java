package org.peyvand.analytics.birt.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * BIRT's font mapping for the fonts chosen, as a URL whose content lives in memory: nothing has to be written, so that reports work with a
 * read-only installation too.
 */
final class FontConfiguration {

    /** Blocks that the Persian font answers for: Arabic, its supplement, and both blocks of presentation forms. */
    private static final List<String[]> PERSIAN_BLOCKS = List.of(new String[] {"0600", "06FF"}, new String[] {"0750", "077F"},
            new String[] {"FB50", "FDFF"}, new String[] {"FE70", "FEFF"});

    private final FontChoice choice;

    /**
     * Makes the mapping.
     *
     * @param choice the fonts
     */
    FontConfiguration(FontChoice choice) {
        this.choice = choice;
    }

    /** {@return a URL BIRT can read the mapping from} */
    URL url() {
        byte[] content = xml().getBytes(StandardCharsets.UTF_8);
        try {
            return URL.of(URI.create("peyvand-fonts:fontsConfig.xml"), new InMemory(content));
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the mapping as BIRT's fontsConfig document} */
    String xml() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<font>\n<font-aliases>\n");
        for (String generic : List.of("serif", "sans-serif", "cursive", "fantasy", "monospace")) {
            xml.append("<mapping name=\"").append(generic).append("\" font-family=\"").append(choice.latin().family()).append("\"/>\n");
        }
        xml.append("</font-aliases>\n<composite-font name=\"all-fonts\" default=\"").append(choice.latin().family()).append("\">\n");
        xml.append("<font font-family=\"").append(choice.latin().family()).append("\" catalog=\"Western\"/>\n");
        for (String[] block : PERSIAN_BLOCKS) {
            xml.append("<block start=\"").append(block[0]).append("\" end=\"").append(block[1]).append("\" font-family=\"")
                    .append(choice.persian().family()).append("\"/>\n");
        }
        xml.append("</composite-font>\n<font-paths>\n");
        for (FontFace face : choice.faces()) {
            path(xml, face.regular());
            path(xml, face.bold());
        }
        return xml.append("</font-paths>\n</font>\n").toString();
    }

    private static void path(StringBuilder xml, Path file) {
        String escaped = file.toAbsolutePath().toString().replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        xml.append("<path path=\"").append(escaped).append("\"/>\n");
    }

    private static final class InMemory extends URLStreamHandler {

        private final byte[] content;

        InMemory(byte[] content) {
            this.content = content;
        }

        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
                @Override
                public void connect() {
                    connected = true;
                }

                @Override
                public InputStream getInputStream() throws IOException {
                    return new ByteArrayInputStream(content);
                }
            };
        }
    }
}
