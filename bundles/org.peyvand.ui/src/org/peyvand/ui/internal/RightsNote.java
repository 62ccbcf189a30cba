package org.peyvand.ui.internal;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peyvand.base.text.Message;
import org.peyvand.core.RecordRef;
import org.peyvand.core.model.OwnedEntity;
import org.peyvand.core.model.User;
import org.peyvand.persistence.access.Action;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.Tone;
import org.peyvand.ui.editor.EditorModel;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.rights.RightsExplainer;

/** One quiet sentence over a record that the person may see but not change, with a way to the reasons; no room is taken otherwise. */
final class RightsNote {
    private final Kit kit;
    private final EditorModel<?> model;
    private final Composite box;
    private final Label sentence;

    RightsNote(Composite parent, Kit kit, EditorModel<?> model) {
        this.kit = kit;
        this.model = model;
        box = new Composite(parent, SWT.NONE);
        box.setData("peyvand.id", "editor.rights");
        box.setData(Css.CLASS, Css.SURFACE);
        GridLayoutFactory.fillDefaults().extendedMargins(20, 20, 0, 8).spacing(8, 0).numColumns(3).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(box);
        box.setVisible(false);
        Label icon = new Label(box, SWT.NONE);
        icon.setImage(kit.icons().image("lock", Tone.MUTED, 14));
        sentence = new Label(box, SWT.WRAP);
        sentence.setData(Css.CLASS, Css.MUTED);
        sentence.setData("peyvand.id", "editor.rights.text");
        kit.find(RightsExplainer.class).ifPresent(this::way);
    }

    private void way(RightsExplainer explainer) {
        Button why = new Button(box, SWT.PUSH | SWT.FLAT);
        why.setText(kit.text("rights.why"));
        why.setData("peyvand.id", "editor.rights.why");
        why.addListener(SWT.Selection, event -> explainer.explain(kit, box.getShell(), new RecordRef(model.description().id(), model.record().getId())));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(why);
    }

    /** Looks at the record as it is now. */
    void show() {
        String words = model.record().isNew() ? "" : words().map(kit::text).orElse("");
        boolean seen = !words.isEmpty();
        sentence.setText(words.replace("&", "&&"));
        GridData data = (GridData) box.getLayoutData();
        if (data.exclude == seen) {
            data.exclude = !seen;
            box.setVisible(seen);
            box.getParent().layout(true, true);
        }
    }

    private Optional<Message> words() {
        if (model.rights().lock() != null) {
            return Optional.of(model.rights().lock());
        }
        if (model.rights().allowed().contains(Action.EDIT)) {
            return Optional.empty();
        }
        if (model.rights().allowed().contains(Action.ASSIGN)) {
            return Optional.of(KitText.of("rights.assign"));
        }
        if (!model.rights().permitted().allows(model.description().type(), Action.EDIT)) {
            return Optional.of(KitText.of("rights.none", model.description().pluralLabel(kit.culture().language())));
        }
        User owner = model.record() instanceof OwnedEntity owned ? owned.getOwner() : null;
        return Optional.of(owner == null ? KitText.of("rights.record") : KitText.of("rights.owner", owner.getDisplayName()));
    }
}
