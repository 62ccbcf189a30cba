package org.peyvand.workbench.internal.status;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.Database;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.ReadingOrder;
import org.peyvand.ui.notice.Notice;
import org.peyvand.ui.notice.Notices;
import org.peyvand.workbench.internal.Texts;

/** Says in words, as long as it is so, that nothing can be saved, and looks on a click whether it can be again. UI thread. */
final class ReadOnlySign {
    private static final String ID = "readonly";

    private final Kit kit;
    private final Notices notices;
    private final ToolItem sign;

    ReadOnlySign(Composite line, Kit kit, Notices notices) {
        this.kit = kit;
        this.notices = notices;
        sign = new ToolItem(new ToolBar(line, SWT.FLAT | SWT.RIGHT), SWT.PUSH);
        sign.getParent().setData("peyvand.id", "status.readonly");
        sign.addListener(SWT.Selection, event -> tryAgain());
        GridDataFactory.swtDefaults().exclude(true).applyTo(sign.getParent());
        sign.getParent().setVisible(false);
    }

    /** In the colours of the theme. */
    void dress() {
        sign.setImage(kit.icons().image("exclamation-octagon", Tone.ERROR, 14));
    }

    /** What has changed; told once in the corner too. */
    void changed() {
        if (sign.isDisposed()) {
            return;
        }
        Optional<Message> why = kit.service(Database.class).readOnly();
        boolean was = sign.getParent().isVisible();
        sign.setText(why.isEmpty() ? "" : ReadingOrder.of(Texts.of(kit, "readonly.status"), kit.culture()));
        sign.setToolTipText(why.map(kit::text).orElse(""));
        sign.getParent().setVisible(why.isPresent());
        ((GridData) sign.getParent().getLayoutData()).exclude = why.isEmpty();
        sign.getParent().getParent().layout(true, true);
        if (why.isPresent()) {
            tell(Tone.ERROR, "exclamation-octagon", Texts.of(kit, "readonly.title"), kit.text(why.get()));
        } else if (was) {
            tell(Tone.SUCCESS, "check2-circle", Texts.of(kit, "readonly.over"), "");
        }
    }

    private void tell(Tone tone, String icon, String title, String text) {
        notices.post(List.of(new Notice(ID, Texts.of(kit, "readonly.kind"), icon, tone, title, text, null, tone == Tone.ERROR ? this::tryAgain : null, Instant.now(),
            tone == Tone.ERROR ? Texts.of(kit, "readonly.again") : null)));
    }

    private void tryAgain() {
        kit.background().task(Texts.message("readonly.task"), progress -> kit.service(Database.class).tryAgain()).then(room -> changed()).start();
    }
}
