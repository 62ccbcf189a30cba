package org.peyvand.ui.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.Work;
import org.peyvand.ui.editor.EditorModel;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.editor.Saving;
import org.peyvand.ui.list.EntityTable;

/** The contributed panes under a list; they show the selected record. Without contributions there is nothing. */
final class Panes {
    private static final int LIST_SHARE = 65;

    private final Kit kit;
    private final EntityDescription description;
    private final SashForm sash;
    private final List<PageDefinition> definitions;
    private Composite box;
    private PageBar<DomainEntity> bar;
    private EditorModel<DomainEntity> model;
    private int asked;

    Panes(SashForm sash, Kit kit, EntityDescription description, EntityTable table) {
        this.kit = kit;
        this.description = description;
        this.sash = sash;
        this.definitions = PageDefinition.panes(kit, description);
        if (!definitions.isEmpty()) {
            table.onSelect(this::selected);
        }
    }

    private void selected(List<DomainEntity> chosen) {
        if (chosen.size() != 1) {
            return;
        }
        DomainEntity record = chosen.getFirst();
        int mine = ++asked;
        kit.background().task(KitText.of("task.load"), progress -> new Saving<>(kit.records(), description).load(record.getId()))
                .whileAlive(sash)
                .then(found -> found.filter(any -> mine == asked).ifPresent(this::show))
                .start();
    }

    private void show(DomainEntity record) {
        if (box == null) {
            box = new Composite(sash, SWT.NONE);
            GridLayoutFactory.fillDefaults().applyTo(box);
            model = new EditorModel<>(description, record);
            model.setEditable(false);
            bar = new PageBar<>(box, kit, definitions, new ReadingContext());
            bar.show(0);
            sash.setWeights(LIST_SHARE, 100 - LIST_SHARE);
            for (Control control : sash.getChildren()) {
                control.requestLayout();
            }
        } else {
            model.load(record);
            bar.refresh();
        }
    }

    /** Panes read; they save nothing. */
    private final class ReadingContext implements PageContext<DomainEntity> {
        @Override
        public Kit kit() {
            return kit;
        }

        @Override
        public EditorModel<DomainEntity> model() {
            return model;
        }

        @Override
        public void saveWith(Function<DomainEntity, Outcome<DomainEntity>> saver) {
            throw new UnsupportedOperationException("A pane saves nothing");
        }

        @Override
        public void save(Consumer<DomainEntity> then) {
            throw new UnsupportedOperationException("A pane saves nothing");
        }

        @Override
        public <T> void work(Message name, Work<Outcome<T>> work, Consumer<T> then) {
            throw new UnsupportedOperationException("A pane changes nothing");
        }

        @Override
        public Shell shell() {
            return sash.getShell();
        }

        @Override
        public void reload() {
            selected(List.of(model.record()));
        }
    }
}
