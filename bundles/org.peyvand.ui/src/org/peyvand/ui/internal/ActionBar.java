package org.peyvand.ui.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.peyvand.extensions.Contribution;
import org.peyvand.extensions.Contributions;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.editor.RecordAction;
import org.peyvand.ui.form.Css;

/**
 * The next steps of a record as buttons, the first of them the main one; no room is taken when there are none. One that is broken shows
 * as such and leaves the others alone.
 */
final class ActionBar<E extends DomainEntity> {
    private static final Logger LOG = System.getLogger(ActionBar.class.getName());

    private final Kit kit;
    private final PageContext<E> context;
    private final Composite box;
    private final List<Step<E>> steps;
    private final Map<Step<E>, Throwable> broken = new HashMap<>();
    private List<Step<E>> offered = List.of();
    private boolean busy;

    private record Step<E extends DomainEntity>(String id, String label, String icon, int order, RecordAction<E> action) {
    }

    ActionBar(Composite parent, Kit kit, EntityDescription description, PageContext<E> context) {
        this.kit = kit;
        this.context = context;
        this.steps = read(kit, description);
        box = new Composite(parent, SWT.NONE);
        box.setData(Css.CLASS, Css.SURFACE);
        box.setData("peyvand.id", "actions");
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.spacing = 8;
        layout.marginWidth = 17;
        layout.marginTop = 0;
        layout.marginBottom = 10;
        layout.center = true;
        box.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(box);
        box.setVisible(false);
    }

    @SuppressWarnings("unchecked")
    private static <E extends DomainEntity> List<Step<E>> read(Kit kit, EntityDescription description) {
        Locale language = kit.culture().language();
        List<Contribution> fitting = kit.extensions().of("org.peyvand.ui.actions").stream()
                .filter(one -> PageDefinition.fits(kit, description, one)).toList();
        List<Step<E>> found = new ArrayList<>(Contributions.collect(fitting, one -> new Step<>(one.required("id"), one.label("label", language),
                one.attribute("icon").orElse("arrow-right-circle"), PageDefinition.order(one), (RecordAction<E>) one.create("class", RecordAction.class))));
        found.sort(Comparator.comparingInt(Step::order));
        return List.copyOf(found);
    }

    /** The record was loaded or stored: shows what makes sense now. */
    void refresh() {
        broken.clear();
        List<Step<E>> now = steps.stream().filter(this::isOffered).toList();
        if (!now.equals(offered)) {
            offered = now;
            for (Control child : box.getChildren()) {
                child.dispose();
            }
            Step<E> main = now.stream().filter(step -> !broken.containsKey(step)).findFirst().orElse(null);
            now.forEach(step -> button(step, step == main));
            ((GridData) box.getLayoutData()).exclude = now.isEmpty();
            box.setVisible(!now.isEmpty());
            box.getParent().layout(true, true);
        }
        enable();
    }

    private boolean isOffered(Step<E> step) {
        try {
            return step.action().offered(context.record());
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.ERROR, "Action " + step.id() + " is broken", e);
            broken.put(step, e);
            return true;
        }
    }

    private void button(Step<E> step, boolean main) {
        Button button = new Button(box, SWT.PUSH);
        button.setText(step.label());
        button.setImage(kit.icons().image(step.icon(), main ? Tone.ON_ACCENT : Tone.ACCENT, 16));
        button.setData("peyvand.id", "action." + step.id());
        if (main) {
            button.setData(Css.CLASS, Css.PRIMARY);
        }
        if (broken.containsKey(step)) {
            button.setImage(kit.icons().image("exclamation-triangle", Tone.WARNING, 16));
            button.setToolTipText(kit.text("action.broken"));
        }
        button.addListener(SWT.Selection, event -> run(step));
    }

    private void run(Step<E> step) {
        Throwable failure = broken.get(step);
        if (failure != null) {
            kit.problems().show(failure);
            return;
        }
        try {
            step.action().run(context);
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.ERROR, "Action " + step.id() + " is broken", e);
            kit.problems().show(e);
        }
    }

    /** Nothing can be pressed while something is being done. */
    void busy(boolean now) {
        busy = now;
        enable();
    }

    private void enable() {
        for (Control child : box.getChildren()) {
            child.setEnabled(!busy);
        }
    }
}
