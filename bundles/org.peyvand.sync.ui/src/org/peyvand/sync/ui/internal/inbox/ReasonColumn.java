package org.peyvand.sync.ui.internal.inbox;

import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.sync.model.HeldBack;
import org.peyvand.ui.Kit;
import org.peyvand.ui.list.CellText;

/** Why a transaction could not be stored, in the language of the person. */
public final class ReasonColumn implements CellText {
    @Override
    public String of(DomainEntity record, Kit kit) {
        return reason((HeldBack) record, kit).replace('\n', ' ');
    }

    static String reason(HeldBack held, Kit kit) {
        String reason = "fa".equals(kit.culture().language().getLanguage()) ? held.getReasonFa() : held.getReasonEn();
        return reason == null ? "" : reason;
    }
}
