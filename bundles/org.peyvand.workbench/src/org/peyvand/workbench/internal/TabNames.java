package org.peyvand.workbench.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.peyvand.persistence.vault.DataKey;
import org.peyvand.persistence.vault.Sealed;

/** The names of open tabs of records are names of customers: in the stored model of an encrypted branch they are sealed. */
final class TabNames {
    private static final Logger LOG = System.getLogger(TabNames.class.getName());
    private static final String EDITOR = "org.peyvand.ui.part.editor";
    private static final String SEALED = "sealed";
    private static final String UNKNOWN = "…";

    private TabNames() {
    }

    /** Before the model is stored. */
    static void seal(MApplication application, Optional<DataKey> key) {
        if (key.isPresent()) {
            for (MPart part : application.getContext().get(EModelService.class).findElements(application, EDITOR, MPart.class)) {
                if (part.getLabel() != null && !part.getLabel().isEmpty()) {
                    part.getPersistedState().put(SEALED, new Sealed(key.get()).sealText(part.getLabel()));
                }
                part.setLabel("");
                part.setTooltip(null);
            }
        }
    }

    /** After it was read. */
    static void open(MApplication application, Optional<DataKey> key) {
        for (MPart part : application.getContext().get(EModelService.class).findElements(application, EDITOR, MPart.class)) {
            String sealed = part.getPersistedState().remove(SEALED);
            if (part.getLabel() == null || part.getLabel().isEmpty()) {
                part.setLabel(sealed == null || key.isEmpty() ? UNKNOWN : opened(sealed, key.get()));
            }
        }
    }

    private static String opened(String sealed, DataKey key) {
        try {
            return new Sealed(key).openText(sealed);
        } catch (GeneralSecurityException e) {
            LOG.log(Level.DEBUG, "Of a branch that was here before", e);
            return UNKNOWN;
        }
    }
}
