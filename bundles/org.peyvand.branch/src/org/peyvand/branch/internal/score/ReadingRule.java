package org.peyvand.branch.internal.score;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.branch.model.IndicatorReading;
import org.peyvand.core.Workplace;
import org.peyvand.persistence.EntityRule;
import org.peyvand.persistence.Session;

/** Only what is not computed is read by hand, and not before its day has come. */
@Component
public final class ReadingRule implements EntityRule<IndicatorReading> {
    private final Workplace workplace;

    /** Made by Declarative Services. */
    @Activate
    public ReadingRule(@Reference Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Class<IndicatorReading> type() {
        return IndicatorReading.class;
    }

    @Override
    public List<Diagnostic> beforeSave(IndicatorReading reading, Session session) {
        List<Diagnostic> found = new ArrayList<>(0);
        if (reading.getIndicator() != null && reading.getIndicator().getMeasure() != null) {
            found.add(Diagnostic.error("indicator", Message.of(ReadingRule.class, "reading.measured", reading.getIndicator().getName())));
        }
        // one day of grace: a branch may be east of the place where this runs
        if (reading.getReadOn() != null && reading.getReadOn().isAfter(workplace.today().plusDays(1))) {
            found.add(Diagnostic.error("readOn", Message.of(ReadingRule.class, "reading.future", reading.getReadOn())));
        }
        return found;
    }
}
