package org.peyvand.safety.internal.channel;

import java.nio.file.Path;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.safety.BackupInfo;
import org.peyvand.safety.Backups;
import org.peyvand.safety.Errand;
import org.peyvand.security.model.SignInWay;

/** A backup: {@code to} names another place than the usual one; with {@code due} it is made only where one is due. */
@Component
public final class BackupErrand implements Errand {
    private final Backups backups;

    /** Made by Declarative Services. */
    @Activate
    public BackupErrand(@Reference Backups backups) {
        this.backups = backups;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public Outcome<Map<String, String>> run(Map<String, String> arguments, Culture culture, Progress progress) {
        if (arguments.containsKey("due")) {
            return backups.makeIfDue(progress).map(made -> made.map(BackupErrand::told).orElse(Map.of()));
        }
        String to = arguments.get("to");
        return backups.make(to == null ? null : Path.of(to), SignInWay.COMMAND_LINE, progress).map(BackupErrand::told);
    }

    private static Map<String, String> told(BackupInfo made) {
        return Map.of("folder", made.folder().toString());
    }
}
