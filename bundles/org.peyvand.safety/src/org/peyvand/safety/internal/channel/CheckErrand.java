package org.peyvand.safety.internal.channel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.culture.Culture;
import org.peyvand.safety.CheckReport;
import org.peyvand.safety.Checks;
import org.peyvand.safety.Errand;

/** A check: {@code head} is a last seal that was noted. The answer has the findings as {@code finding.0}, {@code finding.1} …: area, space, sentence. */
@Component
public final class CheckErrand implements Errand {
    private final Checks checks;

    /** Made by Declarative Services. */
    @Activate
    public CheckErrand(@Reference Checks checks) {
        this.checks = checks;
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public Outcome<Map<String, String>> run(Map<String, String> arguments, Culture culture, Progress progress) {
        return checks.check(arguments.get("head"), progress).map(report -> told(report, culture));
    }

    private static Map<String, String> told(CheckReport report, Culture culture) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("number", String.valueOf(report.number()));
        told.put("hash", report.hash());
        told.put("entries", String.valueOf(report.entries()));
        told.put("erased", String.valueOf(report.erased()));
        List<CheckReport.Finding> findings = report.findings();
        for (int i = 0; i < findings.size(); i++) {
            told.put("finding." + i, findings.get(i).area().name() + ' ' + findings.get(i).sentence().in(culture));
        }
        return told;
    }
}
