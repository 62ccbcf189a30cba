package org.peyvand.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.peyvand.base.text.Message;
import org.peyvand.core.RecordRef;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Delay;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.Running;
import org.peyvand.ui.ShortText;
import org.peyvand.ui.Tone;

/** Another record: type to search, choose from what is found or make what is not there, open it beside. The value is the record itself. */
public final class ReferenceField extends BaseField {
    private static final int PAUSE = 150;
    private static final int MOST = 12;
    private static final int LONGEST = 120;
    private static final Object CREATE = new Object();

    private final Kit kit;
    private final EntityDescription target;
    private final Composite box;
    private final Text text;
    private final Button open;
    private final ProposalPopup popup;
    private Criterion limit = Criteria.everything();
    private boolean creating = true;
    private DomainEntity value;
    private Running search;
    private final Delay finding;

    /** An empty one. */
    public ReferenceField(Composite parent, Kit kit, EntityDescription target) {
        this.kit = kit;
        this.target = target;
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(box);
        text = new Text(box, SWT.BORDER | SWT.SINGLE);
        finding = new Delay(text, PAUSE, () -> find(text.getText()));
        text.setMessage(kit.text("reference.hint"));
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
        open = new Button(box, SWT.PUSH | SWT.FLAT);
        open.setImage(kit.icons().image(kit.culture().rightToLeft() ? "box-arrow-up-left" : "box-arrow-up-right", Tone.MUTED, 14));
        open.setToolTipText(kit.text("reference.open"));
        Access.name(open, kit.text("reference.open"));
        open.setEnabled(false);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.FILL).applyTo(open);
        open.addListener(SWT.Selection, event -> kit.navigation().open(new RecordRef(target.id(), value.getId())));
        popup = new ProposalPopup(text, kit, this::choose);
        text.addListener(SWT.Modify, event -> typing());
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.FocusOut, event -> popup.closeSoon());
    }

    /** From now on no new one can be made here. */
    public void existingOnly() {
        creating = false;
    }

    /** Only records that fulfil this are found. */
    public void limit(Criterion criterion) {
        limit = criterion;
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && !popup.isOpen()) {
            event.doit = false;
            find(value == null ? text.getText() : "");
        } else {
            popup.key(event);
        }
    }

    private void typing() {
        if (text.getText().isBlank()) {
            value = null;
            popup.close();
        } else if (value != null && !title(value).equals(text.getText())) {
            value = null;
        }
        open.setEnabled(value != null);
        finding.cancel();
        boolean byPerson = text.isFocusControl();
        edited();
        if (byPerson && value == null && !text.getText().isBlank()) {
            finding.whenQuiet();
        }
    }

    private void find(String words) {
        if (!text.getEditable()) {
            return;
        }
        if (search != null) {
            search.cancel();
        }
        Class<? extends DomainEntity> type = target.type();
        Order[] orders = target.order().isEmpty() ? new Order[0] : new Order[] {Order.parse(target.order())};
        Query<? extends DomainEntity> query = Query.of(type).where(limit).and(Criteria.search(target, words)).orderBy(orders).page(0, MOST);
        search = kit.background().task(KitText.of("task.find"), progress -> List.<DomainEntity>copyOf(kit.records().list(query)))
                .whileAlive(text)
                .then(this::offer)
                .start();
    }

    private void offer(List<DomainEntity> found) {
        if (text.isFocusControl()) {
            List<Choice> choices = new ArrayList<>(found.stream().map(record -> new Choice(record, ShortText.of(title(record), LONGEST))).toList());
            String name = value == null ? text.getText().strip() : "";
            if (creating && !name.isEmpty() && NewRecordDialog.canCreate(target) && kit.permitted().allows(target.type(), Action.CREATE)) {
                choices.add(new Choice(CREATE, kit.text("reference.create", ShortText.of(name, LONGEST))));
            }
            popup.open(choices);
        }
    }

    private void choose(Choice choice) {
        if (choice.value() == CREATE) {
            new NewRecordDialog(text.getShell(), kit, target, text.getText().strip(), made -> {
                if (!text.isDisposed()) {
                    take(made);
                    text.setFocus();
                }
            }).open();
        } else {
            take(choice.value());
        }
    }

    private void take(Object record) {
        show(record);
        text.setSelection(text.getText().length());
        edited();
    }

    private String title(DomainEntity record) {
        return target.titleOf(record, kit.culture().language());
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public void focus() {
        text.setFocus();
    }

    @Override
    public Object value() {
        return value;
    }

    @Override
    public void show(Object wanted) {
        value = (DomainEntity) wanted;
        finding.cancel();
        String title = value == null ? "" : title(value);
        DomainEntity kept = value;
        silently(() -> {
            if (!title.equals(text.getText())) {
                text.setText(title);
            }
        });
        value = kept;
        open.setEnabled(value != null && !value.isNew());
    }

    @Override
    public Optional<Message> problem() {
        return value == null && !text.getText().isBlank() ? Optional.of(KitText.of("reference.unknown", text.getText().strip())) : Optional.empty();
    }

    @Override
    public void editable(boolean editable) {
        text.setEditable(editable);
    }
}
