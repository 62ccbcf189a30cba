package org.peyvand.core.ui.internal.related;

import org.eclipse.swt.widgets.Composite;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.Person;
import org.peyvand.core.ui.RelatedList;
import org.peyvand.ui.editor.EntityPage;
import org.peyvand.ui.editor.PageContext;

/** What was and is to be done with a person. */
public final class PersonActivitiesPage implements EntityPage<Person> {
    @Override
    public void create(Composite parent, PageContext<Person> context) {
        new RelatedList<>(context, "core.activity", "person", Activity.class, Activity::setPerson).create(parent);
    }
}
