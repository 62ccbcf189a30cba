package org.peyvand.ui.list.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.form.Access;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.ProposalPopup;
import org.peyvand.ui.list.ListText;

/** The filters of a list as chips in plain words, and a box that adds one: type a word of the field's name. Hidden while there are none. */
public final class FilterBar {
    private static final int BOX_WIDTH = 180;

    private final Kit kit;
    private final EntityDescription description;
    private final Consumer<ListFilters> changed;
    private final AttributeChoices choices;
    private final FilterWords words;
    private final Composite bar;
    private final Text box;
    private final ProposalPopup proposals;
    private final List<Chip> chips = new ArrayList<>();
    private ListFilters filters = ListFilters.NONE;
    private boolean opened;
    private boolean choosing;

    /**
     * Into a parent with a grid layout.
     *
     * @param changed told of the filters whenever the person has changed them
     */
    public FilterBar(Composite parent, Kit kit, EntityDescription description, Consumer<ListFilters> changed) {
        this.kit = kit;
        this.description = description;
        this.changed = changed;
        this.choices = new AttributeChoices(description, kit.permitted(), kit.culture().language());
        this.words = new FilterWords(kit.culture(), description);
        bar = new Composite(parent, SWT.NONE);
        bar.setData(Css.CLASS, Css.SURFACE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 12;
        layout.marginRight = 12;
        layout.marginTop = 0;
        layout.marginBottom = 6;
        layout.spacing = 6;
        layout.center = true;
        bar.setLayout(layout);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        box = new Text(bar, SWT.BORDER | SWT.SINGLE);
        box.setLayoutData(new RowData(BOX_WIDTH, SWT.DEFAULT));
        box.setMessage(kit.text(ListText.of("filter.add")));
        box.setData("peyvand.id", "filter.add");
        Access.name(box, kit.text(ListText.of("filter.add.name")));
        proposals = new ProposalPopup(box, kit, this::chosen);
        box.addListener(SWT.Modify, event -> propose());
        box.addListener(SWT.KeyDown, this::key);
        box.addListener(SWT.FocusOut, event -> proposals.closeSoon());
        reveal();
    }

    private void propose() {
        if (box.isFocusControl() && !choosing) {
            proposals.open(choices.matching(box.getText()));
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && !proposals.isOpen()) {
            event.doit = false;
            proposals.open(choices.matching(box.getText()));
        } else if (event.keyCode == SWT.ESC && !proposals.isOpen()) {
            box.setText("");
            opened = false;
            reveal();
        } else if (event.keyCode == SWT.BS && box.getText().isEmpty() && !chips.isEmpty()) {
            chips.getLast().control().setFocus();
        } else {
            proposals.key(event);
        }
    }

    private void chosen(Choice choice) {
        choosing = true;
        box.setText("");
        choosing = false;
        proposals.close();
        description.attribute(choice.value().toString()).ifPresent(attribute -> {
            Condition fresh = Condition.of(attribute.name(), Operators.of(attribute).getFirst());
            new ConditionPopup(kit, box, words, attribute, fresh, condition -> edited(filters.with(condition)), null).open();
        });
    }

    /** Shows the row and puts the cursor into the box. */
    public void open() {
        opened = true;
        reveal();
        box.setFocus();
        proposals.open(choices.matching(""));
    }

    /** Whether it stays when there are no filters. */
    public void reveal(boolean always) {
        opened = always;
        reveal();
    }

    /** Shows other filters without telling. */
    public void show(ListFilters others) {
        filters = others;
        rebuild();
        if (others.conditions().stream().anyMatch(condition -> !condition.operands().isEmpty())) {
            kit.background().task(KitText.of("task.load"), progress -> FilterNames.fresh(kit, description, others)).whileAlive(bar).then(fresh -> {
                if (filters.equals(others) && !fresh.equals(others)) {
                    filters = fresh;
                    rebuild();
                }
            }).start();
        }
    }

    /** The filters as they stand. */
    public ListFilters filters() {
        return filters;
    }

    private void edited(ListFilters others) {
        show(others);
        changed.accept(others);
    }

    private void rebuild() {
        chips.forEach(chip -> chip.control().dispose());
        chips.clear();
        for (int i = 0; i < filters.conditions().size(); i++) {
            int index = i;
            Condition condition = filters.conditions().get(i);
            BoundCondition bound = BoundCondition.of(condition, description);
            boolean hidden = bound.isHidden(kit.permitted(), description.type());
            boolean broken = hidden || bound.isBroken();
            Chip chip = new Chip(bar, kit, hidden ? words.hidden(condition) : words.of(condition), broken, () -> change(index), () -> remove(index));
            chip.control().setData("peyvand.id", "filter.chip." + i);
            chip.control().moveAbove(box);
            chips.add(chip);
        }
        reveal();
    }

    private void change(int index) {
        Condition condition = filters.conditions().get(index);
        BoundCondition bound = BoundCondition.of(condition, description);
        bound.attribute().filter(attribute -> !bound.isHidden(kit.permitted(), description.type())).ifPresent(attribute -> new ConditionPopup(kit, chips.get(index).control(), words, attribute, condition,
                other -> edited(filters.replaced(index, other)), () -> remove(index)).open());
    }

    private void remove(int index) {
        edited(filters.without(index));
        Control next = chips.isEmpty() ? box : chips.get(Math.min(index, chips.size() - 1)).control();
        if (next.isVisible()) {
            next.setFocus();
        }
    }

    private void reveal() {
        boolean seen = opened || !filters.isEmpty();
        ((GridData) bar.getLayoutData()).exclude = !seen;
        bar.setVisible(seen);
        bar.layout(true, true);
        bar.getParent().layout(true, true);
    }
}
