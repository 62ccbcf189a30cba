package org.peyvand.sync.ui.internal.branch;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peyvand.sync.Enrolments;
import org.peyvand.sync.HeldChanges;
import org.peyvand.sync.SyncPermissions;
import org.peyvand.ui.Kit;
import org.peyvand.ui.PartFocus;
import org.peyvand.ui.Refreshing;
import org.peyvand.ui.Tone;
import org.peyvand.ui.form.Css;
import org.peyvand.ui.form.PageFrame;
import org.peyvand.ui.list.EmptyState;

/** At the head office: which branches exchange with it, when each was there last; makes one-time codes and takes certificates back. */
public final class BranchesPart implements Refreshing {
    /** Element id of the part's descriptor. */
    public static final String ID = "org.peyvand.sync.ui.part.branches";
    private static final int WIDTH = 400;

    private final Kit kit;
    private Composite parent;
    private MemberTable table;
    private Button revoke;
    private Label result;

    /** What the page shows; read in the background. */
    private record Facts(boolean head, List<Enrolments.Member> members) {
    }

    /** Made by the workbench. */
    @Inject
    public BranchesPart(Kit kit) {
        this.kit = kit;
    }

    @PostConstruct
    void create(Composite parent) {
        this.parent = parent;
        PageFrame.guarded(parent, kit, SyncPermissions.ADMINISTER, "offices", BranchText::of, this::fill);
    }

    private void fill(PageFrame page) {
        Composite buttons = page.row();
        page.button(buttons, "code", this::code).setData(Css.CLASS, Css.PRIMARY);
        revoke = page.button(buttons, "revoke", this::revoke);
        table = new MemberTable(page.control(), kit, this::chosen);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, WIDTH / 2).applyTo(table.control());
        result = page.label("result", Css.MUTED);
        chosen();
        refresh();
    }

    @Focus
    void focus() {
        if (table != null && PageFrame.isThere(table.control()) && !PartFocus.isIn(parent)) {
            table.control().setFocus();
        }
    }

    private void chosen() {
        revoke.setEnabled(table.chosen().filter(one -> !one.revoked() && one.ends() != null).isPresent());
    }

    @Override
    public void refresh() {
        if (table != null && PageFrame.isThere(table.control())) {
            kit.background().task(BranchText.of("task.read"), progress -> new Facts(kit.service(HeldChanges.class).isHead(), kit.service(Enrolments.class).members()))
                .whileAlive(table.control()).then(this::show).start();
        }
    }

    private void show(Facts facts) {
        if (facts.head()) {
            table.show(facts.members());
            String none = kit.text(BranchText.of("none"));
            if (facts.members().isEmpty() || result.getText().equals(none)) {
                say(facts.members().isEmpty() ? none : "");
            }
            chosen();
            return;
        }
        for (var child : parent.getChildren()) {
            child.dispose();
        }
        table = null;
        EmptyState state = new EmptyState(parent, kit);
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.FILL).applyTo(state.control());
        state.show("building", Tone.MUTED, kit.text(BranchText.of("branch")), kit.text(BranchText.of("branch.hint")), null, null);
        parent.layout(true, true);
    }

    private void say(String sentence) {
        result.setText(sentence);
        result.requestLayout();
    }

    private void code() {
        String proposed = table.chosen().map(Enrolments.Member::name).orElse("");
        new NewCodeDialog(parent.getShell(), kit, proposed, made -> {
            new CodeDialog(parent.getShell(), kit, made).open();
            refresh();
        }).open();
    }

    private void revoke() {
        table.chosen().ifPresent(branch -> new RevokeDialog(parent.getShell(), kit, branch, count -> {
            say(kit.text(BranchText.of("revoked", branch.name())));
            refresh();
        }).open());
    }
}
