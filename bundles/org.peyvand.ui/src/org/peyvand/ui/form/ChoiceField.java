package org.peyvand.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One of several values. The choices may come later than the value; a value that is not among them is shown as it is. */
public final class ChoiceField extends BaseField {
    private final CCombo combo;
    private final List<Choice> choices = new ArrayList<>();
    private Object value;

    /** Without any choices yet. */
    public ChoiceField(Composite parent) {
        combo = combo(parent);
        combo.addListener(SWT.Selection, event -> {
            int index = combo.getSelectionIndex();
            value = index < 0 ? null : choices.get(index).value();
            edited();
        });
    }

    /**
     * An empty choice by hand, found by typing too. The window system's own one cuts its text off from right to left.
     */
    public static CCombo combo(Composite parent) {
        CCombo combo = new CCombo(parent, SWT.READ_ONLY | SWT.BORDER | SWT.FLAT);
        combo.setVisibleItemCount(15);
        PageWheel.over(combo);
        TypedChoice.in(combo);
        return combo;
    }

    /** Offers these choices. Optional values want a choice of {@code null} first. */
    public void offer(List<Choice> offered) {
        choices.clear();
        choices.addAll(offered);
        silently(() -> combo.setItems(choices.stream().map(Choice::label).toArray(String[]::new)));
        show(value);
    }

    @Override
    public Control control() {
        return combo;
    }

    @Override
    public Object value() {
        return value;
    }

    @Override
    public void show(Object wanted) {
        value = wanted;
        int index = index(wanted);
        if (index < 0 && wanted != null) {
            choices.add(new Choice(wanted, wanted.toString()));
            combo.add(wanted.toString());
            index = choices.size() - 1;
        }
        int selected = index;
        silently(() -> {
            if (selected < 0) {
                combo.deselectAll();
                combo.setText("");
            } else {
                combo.select(selected);
            }
        });
    }

    private int index(Object wanted) {
        for (int i = 0; i < choices.size(); i++) {
            if (Objects.equals(choices.get(i).value(), wanted)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void editable(boolean editable) {
        combo.setEnabled(editable);
    }
}
