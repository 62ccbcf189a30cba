package org.peyvand.safety;

import java.util.List;
import org.peyvand.base.text.Message;

/**
 * What a check has found.
 *
 * @param findings what is wrong; nothing when all is well
 * @param number number of the last seal of the change log; -1 when there is none
 * @param hash its hash; empty when there is none
 * @param entries rows of the change log
 * @param erased out of how many of them values were taken lawfully
 */
public record CheckReport(List<Finding> findings, long number, String hash, long entries, long erased) {

    /** Takes a copy. */
    public CheckReport {
        findings = List.copyOf(findings);
    }

    /** What was looked at. */
    public enum Area {
        /** The database opens, its pages are whole and its indexes fit. */
        DATABASE,
        /** References lead to records that are there. */
        REFERENCES,
        /** Nothing was changed in the change log or taken out of it. */
        LOG,
        /** Nothing was changed in the trail of sign-ins or taken out of it. */
        TRAIL,
        /** The files of the backups are there. */
        BACKUPS
    }

    /** One thing that is wrong. */
    public record Finding(Area area, Message sentence) {
    }

    /** Whether all is well. */
    public boolean isGood() {
        return findings.isEmpty();
    }
}
