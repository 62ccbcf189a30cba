package org.peyvand.ui.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
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
    /** Steps from this order on are none that one takes next, and do not stand out. */
    private static final int SELDOM = 90;

    private final Kit kit;
    private final PageContext<E> context;
    private final Composite box;
    private final List<Step<E>> steps;
    private final Map<Step<E>, Throwable> broken = new HashMap<>();
    private final Map<Step<E>, Button> buttons = new LinkedHashMap<>();
    private Set<Step<E>> offered = Set.of();
    private Step<E> main;
    private boolean busy;
    private Step<E> last;
    private int lastTime;

    private record Step<E extends DomainEntity>(String id, String label, String icon, String keys, String needs, boolean next,
        RecordAction<E> action) {
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
        List<Contribution> fitting = StepKeys.ordered(kit.extensions().of(StepKeys.POINT).stream().filter(one -> PageDefinition.fits(kit, description, one)).toList());
        return List.copyOf(Contributions.collect(fitting, one -> new Step<>(one.required("id"), one.label("label", language),
                one.attribute("icon").orElse("arrow-right-circle"), StepKeys.of(fitting.indexOf(one)), one.attribute("needs").orElse(""), one.number("order", PageDefinition.ORDER) < SELDOM, (RecordAction<E>) one.create("class", RecordAction.class))));
    }

    /** Takes a step by its key, when it is offered. @param number from 1, counted over all steps of the entity */
    void press(int number) {
        String keys = StepKeys.of(number - 1);
        if (!busy) {
            buttons.keySet().stream().filter(step -> !keys.isEmpty() && step.keys().equals(keys) && offered.contains(step)).findFirst().ifPresent(this::run);
        }
    }

    /**
     * The record was loaded or stored: shows what makes sense now. A button never moves while the editor is open, so that a second click
     * cannot hit what has come in place of the first: what makes no sense any more rests where it is, what is new comes at the end.
     */
    void refresh() {
        broken.clear();
        List<Step<E>> now = steps.stream().filter(this::isOffered).toList();
        main = now.stream().filter(step -> step.next() && !broken.containsKey(step)).findFirst().orElse(null);
        boolean more = !buttons.keySet().containsAll(now);
        offered = Set.copyOf(now);
        now.forEach(step -> buttons.computeIfAbsent(step, this::button));
        buttons.forEach(this::paint);
        if (more) {
            ((GridData) box.getLayoutData()).exclude = false;
            box.setVisible(true);
            box.getParent().layout(true, true);
        }
        enable();
    }

    private boolean isOffered(Step<E> step) {
        try {
            return new Needs(kit.descriptions(), step.needs()).areMet(context.model().rights()) && step.action().offered(context.record());
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.ERROR, "Action " + step.id() + " is broken", e);
            broken.put(step, e);
            return true;
        }
    }

    private Button button(Step<E> step) {
        Button button = new Button(box, SWT.PUSH);
        button.setText(step.label());
        button.setData("peyvand.id", "action." + step.id());
        button.addListener(SWT.Selection, event -> {
            if (!isDoubleClick(step, event.time)) {
                run(step);
            }
        });
        return button;
    }

    /** Two quick clicks are meant as one. */
    private boolean isDoubleClick(Step<E> step, int time) {
        boolean twice = step == last && time - lastTime < box.getDisplay().getDoubleClickTime();
        last = step;
        lastTime = time;
        return twice;
    }

    private void paint(Step<E> step, Button button) {
        boolean first = step == main;
        boolean wrong = broken.containsKey(step);
        boolean rests = !offered.contains(step);
        button.setImage(wrong ? kit.icons().image("exclamation-triangle", Tone.WARNING, 16)
                : kit.icons().image(step.icon(), rests ? Tone.MUTED : first ? Tone.ON_ACCENT : Tone.ACCENT, 16));
        button.setToolTipText(wrong ? kit.text("action.broken") : step.keys());
        String css = first ? Css.PRIMARY : "";
        if (!css.equals(button.getData(Css.CLASS))) {
            kit.style(button, css);
        }
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
        buttons.forEach((step, button) -> button.setEnabled(!busy && offered.contains(step)));
    }
}
