package org.peyvand.core.ui.internal.activity;

import org.peyvand.core.model.ActivityStatus;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.ui.Kit;
import org.peyvand.ui.list.ListFilter;

/** What is still to be done. */
public final class OpenActivities implements ListFilter {
    @Override
    public Criterion criterion(Kit kit) {
        return Criteria.where("status").is(ActivityStatus.OPEN);
    }
}
