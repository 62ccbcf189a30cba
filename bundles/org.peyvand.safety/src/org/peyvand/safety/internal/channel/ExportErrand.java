package org.peyvand.safety.internal.channel;

import java.nio.file.Path;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.safety.Errand;
import org.peyvand.safety.Exports;
import org.peyvand.security.model.SignInWay;

/** An export: {@code to} is the folder. */
@Component
public final class ExportErrand implements Errand {
    private final Exports exports;

    /** Made by Declarative Services. */
    @Activate
    public ExportErrand(@Reference Exports exports) {
        this.exports = exports;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public Outcome<Map<String, String>> run(Map<String, String> arguments, Culture culture, Progress progress) {
        return exports.write(Path.of(arguments.get("to")), SignInWay.COMMAND_LINE, progress).map(export -> Map.of("folder", export.folder().toString(),
            "tables", String.valueOf(export.tables()), "rows", String.valueOf(export.rows()), "content", export.content()));
    }
}
