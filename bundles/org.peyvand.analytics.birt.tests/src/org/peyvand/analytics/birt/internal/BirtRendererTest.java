package org.peyvand.analytics.birt.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.peyvand.analytics.Format;
import org.peyvand.analytics.render.RenderJob;
import org.peyvand.base.culture.Culture;

class BirtRendererTest {

    @Test
    void rendersEveryFormat() throws Exception {
        BirtRenderer renderer = new BirtRenderer(FrameworkUtil.getBundle(BirtRenderer.class).getBundleContext());
        Path out = Files.createDirectories(Path.of("target/rendered"));
        for (boolean persian : new boolean[] {true, false}) {
            for (Format format : new Format[] {Format.PDF, Format.HTML, Format.XLSX}) {
                long start = System.nanoTime();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                renderer.render(new RenderJob(Specimens.pipeline(persian), persian ? Culture.persian() : Culture.english(), format,
                        Optional.empty()), bytes);
                System.out.println(format + " " + (persian ? "fa" : "en") + " " + (System.nanoTime() - start) / 1_000_000 + " ms");
                Files.write(out.resolve("pipeline-" + (persian ? "fa" : "en") + "." + format.extension()), bytes.toByteArray());
            }
        }
        for (boolean persian : new boolean[] {true, false}) {
            for (Format format : new Format[] {Format.PDF, Format.XLSX}) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                Culture culture = persian ? Culture.persian() : Culture.english();
                renderer.render(new RenderJob(Specimens.invoice(culture, persian ? 5 : 60), culture, format,
                        Optional.of(Path.of("../org.peyvand.sales/reports/invoice.rptdesign").toUri().toURL())), bytes);
                Files.write(out.resolve("invoice-" + (persian ? "fa" : "en") + "." + format.extension()), bytes.toByteArray());
            }
        }
        assertTrue(renderer.engine().woven() > 0);
    }
}
