package org.peyvand.safety.internal.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.log.CreatedRows;
import org.peyvand.persistence.log.LogCheck;
import org.peyvand.persistence.log.SealFile;
import org.peyvand.persistence.safety.LooseReferences;
import org.peyvand.safety.CheckReport;
import org.peyvand.safety.CheckReport.Area;

/** Everything that is looked at over one connection. */
public final class Inspection {
    private static final CreatedRows TRAIL = new CreatedRows("SECURITY_SIGN_IN_EVENT", "SignInEvent", Map.of("HAPPENED_AT", "at", "KIND", "kind", "USER_ID", "userId",
        "USER_NAME", "userName", "DONE_BY", "doneBy", "WAY", "way", "MACHINE", "machine"));

    private Inspection() {
    }

    /**
     * Looks.
     *
     * @param heads what other places know of last seals
     * @param damages what was found in the pages
     */
    public static CheckReport of(Connection connection, Map<String, SealFile.Head> heads, Progress progress, List<Message> damages) throws SQLException {
        List<CheckReport.Finding> findings = new ArrayList<>();
        add(findings, Area.DATABASE, damages);
        if (!damages.isEmpty()) {
            return new CheckReport(findings, -1, "", 0, 0);
        }
        add(findings, Area.REFERENCES, LooseReferences.check(connection, progress));
        LogCheck.Result log = LogCheck.run(connection, progress, heads);
        add(findings, Area.LOG, log.found());
        add(findings, Area.TRAIL, TRAIL.compare(connection));
        return new CheckReport(findings, log.last() == null ? -1 : log.last().number(), log.last() == null ? "" : log.last().hash(), log.entries(), log.erased());
    }

    private static void add(List<CheckReport.Finding> findings, Area area, List<Message> sentences) {
        sentences.forEach(sentence -> findings.add(new CheckReport.Finding(area, sentence)));
    }
}
