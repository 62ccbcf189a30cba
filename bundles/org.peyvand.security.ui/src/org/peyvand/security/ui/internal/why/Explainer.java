package org.peyvand.security.ui.internal.why;

import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Component;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.RecordRef;
import org.peyvand.core.model.User;
import org.peyvand.ui.Kit;
import org.peyvand.ui.rights.RightsExplainer;

/** Opens the dialog that tells why, about whoever works here at first. */
@Component
public final class Explainer implements RightsExplainer {

    @Override
    public void explain(Kit kit, Shell window, RecordRef record) {
        kit.background().task(WhyText.of("task"), progress -> kit.service(CurrentUserService.class).user()).whileAlive(window)
            .then((User me) -> new WhyDialog(window, kit, me, record).open()).start();
    }
}
