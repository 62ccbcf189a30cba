package org.peyvand.sales.ui.internal.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.peyvand.base.text.Labels;
import org.peyvand.sales.model.Lead;
import org.peyvand.sales.model.LeadStatus;
import org.peyvand.sales.ui.internal.stage.Step;
import org.peyvand.ui.Tone;

/** The way of a lead as steps, and what can be done with it. Without SWT. */
final class LeadSteps {
    static final String CONVERT = "convert";
    static final String LOSE = "lose";
    static final String ACCOUNT = "account";
    static final String DEAL = "deal";

    private LeadSteps() {
    }

    /** The statuses on the way of this lead: the last is either "converted" or, for one that was given up, "lost". */
    static List<LeadStatus> way(Lead lead) {
        return List.of(LeadStatus.NEW, LeadStatus.WORKING, LeadStatus.QUALIFIED,
                lead.getStatus() == LeadStatus.LOST ? LeadStatus.LOST : LeadStatus.CONVERTED);
    }

    /** The way as chevrons. */
    static List<Step> steps(Lead lead, Locale language) {
        List<Step> steps = new ArrayList<>();
        for (LeadStatus status : way(lead)) {
            steps.add(new Step(Labels.of(status, language), "", status == LeadStatus.LOST ? Tone.ERROR
                    : status == LeadStatus.CONVERTED ? Tone.SUCCESS : Tone.ACCENT));
        }
        return steps;
    }

    /** The actions that make sense. */
    static Set<String> actions(Lead lead) {
        if (lead.getStatus() == LeadStatus.CONVERTED) {
            return lead.getConvertedOpportunity() == null ? Set.of(ACCOUNT) : Set.of(ACCOUNT, DEAL);
        }
        return lead.getStatus() == LeadStatus.LOST ? Set.of(CONVERT) : Set.of(CONVERT, LOSE);
    }
}
