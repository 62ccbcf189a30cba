package org.peyvand.ui.list;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peyvand.base.culture.Culture;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.Running;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.list.filter.FilterNow;
import org.peyvand.ui.list.total.Total;
import org.peyvand.ui.list.total.Totals;

/** The line below a list: how many records, and the sums of the columns shown, of all or of those that are selected. */
final class ListFooter {
    private final Kit kit;
    private final ListModel model;
    private final Label label;
    private String count = "";
    private Running summing;

    ListFooter(Composite parent, Kit kit, ListModel model) {
        this.kit = kit;
        this.model = model;
        label = new Label(parent, SWT.NONE);
        label.setData("peyvand.id", "list.status");
        label.setData(Css.CLASS, Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 0).applyTo(label);
    }

    /** Says how many there are; the sums follow. */
    void say(boolean started, boolean known, long records, ListSelection selection, List<AttributeDescription> summed) {
        String all = !started ? kit.text("list.loading") : kit.text(known ? "list.count" : "list.count.more", records);
        count = selection.count() > 1 ? all + " · " + kit.text("list.selected", selection.count()) : all;
        show("", "");
        if (summing != null) {
            summing.cancel();
        }
        if (known && records > 0 && !summed.isEmpty()) {
            sum(selection, summed);
        }
    }

    void clear() {
        count = "";
        show("", "");
    }

    private void sum(ListSelection selection, List<AttributeDescription> summed) {
        EntityDescription description = model.description();
        if (selection.count() > 1 && selection.isLoaded() && !selection.whole()) {
            show(Totals.of(description, selection.records(), summed));
            return;
        }
        ListModel.Asked asked = model.asked();
        boolean all = selection.count() <= 1 || selection.whole();
        summing = kit.background().task(KitText.of("task.list", description.pluralLabel(kit.culture().language())), progress -> {
            Criterion limits = asked.criterion(FilterNow.of(kit));
            Criterion chosen = all ? limits : Criteria.all(limits, RowsPresentation.chosen(selection));
            return Totals.of(kit.service(UnitOfWork.class), description, chosen, summed);
        }).whileAlive(label).then(this::show).start();
    }

    private void show(List<Total> totals) {
        Culture culture = kit.culture();
        show(totals.stream().map(total -> " · " + total.brief(culture)).collect(Collectors.joining()),
                totals.stream().map(total -> total.attribute().label(culture.language()) + ": " + total.exact(culture)).collect(Collectors.joining("\n")));
    }

    private void show(String sums, String exact) {
        label.setText(count + sums);
        label.setToolTipText(exact.isEmpty() ? null : exact);
        label.requestLayout();
    }
}
