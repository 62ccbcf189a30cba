package org.peyvand.sync.ui.internal.branch;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.peyvand.sync.Enrolments.Member;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.PlainTable;

/** The branches in lines, with when each exchanged last and how its certificate stands. */
final class MemberTable {
    private static final String[] COLUMNS = {"name", "contact", "certificate", "code"};
    private static final int[] WIDTHS = {240, 180, 260, 220};
    private final Table table;
    private final Kit kit;

    MemberTable(Composite parent, Kit kit, Runnable chosen) {
        this.kit = kit;
        table = PlainTable.of(parent, SWT.SINGLE, "offices.list", text("title"));
        for (int i = 0; i < COLUMNS.length; i++) {
            PlainTable.column(table, text("column." + COLUMNS[i]), WIDTHS[i]);
        }
        table.addListener(SWT.Selection, event -> chosen.run());
    }

    private String text(String key, Object... arguments) {
        return kit.text(BranchText.of(key, arguments));
    }

    Control control() {
        return table;
    }

    Optional<Member> chosen() {
        return table.getSelectionCount() == 0 ? Optional.empty() : Optional.of((Member) table.getSelection()[0].getData());
    }

    void show(List<Member> members) {
        String before = chosen().map(Member::name).orElse("");
        table.removeAll();
        for (Member member : members) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(member);
            item.setText(new String[] {member.name(), member.contactAt() == null ? text("never") : kit.culture().moment(member.contactAt()), certificate(member),
                member.codeUntil() == null ? "" : text("code.until", member.codeUntil())});
            if (member.name().equals(before)) {
                table.setSelection(item);
            }
        }
    }

    private String certificate(Member member) {
        return member.revoked() ? text("certificate.revoked") : member.ends() == null ? text("certificate.none") : text("certificate.until", member.ends());
    }
}
