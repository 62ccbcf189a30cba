package org.peyvand.security.ui.internal.role;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.peyvand.base.Outcome;
import org.peyvand.core.model.User;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.security.RoleBook;
import org.peyvand.security.SecurityPermissions;
import org.peyvand.security.model.Role;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.AccountDesk;
import org.peyvand.security.signin.AccountState;
import org.peyvand.ui.Kit;
import org.peyvand.ui.TextScale;
import org.peyvand.ui.Work;
import org.peyvand.ui.editor.EntityPage;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.form.Access;

/** Which roles somebody has, and how he signs in. */
public final class AccessPage implements EntityPage<User> {
    private static final int HEIGHT = 190;
    private static final int[] WIDTHS = {200, 560};
    private PageContext<User> context;
    private Kit kit;
    private Table table;
    private Label state;
    private Button oneTime;
    private Button change;
    private Button unlock;
    private volatile Set<UUID> held = Set.of();
    private volatile boolean edited;

    /** @param state {@code null} when it may not be known */
    private record Known(List<Role> roles, Set<UUID> held, AccountState state) {
    }

    @Override
    public void create(Composite parent, PageContext<User> pageContext) {
        context = pageContext;
        kit = context.kit();
        context.form(parent).section(kit.text(RoleText.of("access.roles"))).custom(this::createRoles)
            .section(kit.text(RoleText.of("access.signin"))).custom(this::createSignIn).build();
        context.saveWith(this::store);
    }

    private void createRoles(Composite box) {
        table = new Table(box, SWT.CHECK | SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        table.setData("peyvand.id", "access.roles");
        Access.name(table, kit.text(RoleText.of("access.roles")));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, HEIGHT).applyTo(table);
        for (int width : WIDTHS) {
            new TableColumn(table, SWT.LEAD).setWidth(TextScale.of(table.getDisplay(), width));
        }
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                if (manages()) {
                    checked();
                } else {
                    TableItem item = (TableItem) event.item;
                    item.setChecked(!item.getChecked());
                }
            }
        });
    }

    private void checked() {
        Set<UUID> wanted = new HashSet<>();
        Arrays.stream(table.getItems()).filter(TableItem::getChecked).forEach(item -> wanted.add((UUID) item.getData()));
        held = Set.copyOf(wanted);
        edited = true;
        context.model().touch();
    }

    private boolean manages() {
        return kit.permitted().allows(SecurityPermissions.MANAGE);
    }

    private void createSignIn(Composite box) {
        state = new Label(box, SWT.WRAP);
        state.setData("peyvand.id", "access.state");
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(state);
        Composite buttons = new Composite(box, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(buttons);
        oneTime = button(buttons, "access.onetime", () -> kit.service(AccountDesk.class).oneTime(id(), SignInWay.WORKBENCH),
            fresh -> new OneTimeDialog(context.shell(), kit, context.record().getDisplayName(), fresh).open());
        change = button(buttons, "access.change", () -> kit.service(AccountDesk.class).demandChange(id(), SignInWay.WORKBENCH), done -> { });
        unlock = button(buttons, "access.unlock", () -> kit.service(AccountDesk.class).unlock(id(), SignInWay.WORKBENCH), done -> { });
    }

    private UUID id() {
        return context.record().getId();
    }

    private <T> Button button(Composite parent, String key, Supplier<Outcome<T>> work, Consumer<T> then) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(kit.text(RoleText.of(key)));
        button.setData("peyvand.id", key);
        Work<Outcome<T>> task = progress -> work.get();
        button.addListener(SWT.Selection, event -> context.work(RoleText.of("task.account"), task, done -> {
            then.accept(done);
            show(context.record());
        }));
        return button;
    }

    private Outcome<User> store(User user) {
        if (!edited) {
            return kit.records().save(user);
        }
        Set<UUID> wanted = held;
        RoleBook book = kit.service(RoleBook.class);
        Outcome<User> stored = kit.service(UnitOfWork.class).write(session -> {
            Outcome<User> saved = kit.records().save(user);
            return saved.isDone() ? book.hold(saved.value().getId(), wanted).map(done -> saved.value()) : saved;
        });
        edited &= !stored.isDone();
        return stored;
    }

    @Override
    public void show(User user) {
        RoleBook book = kit.service(RoleBook.class);
        kit.background().task(RoleText.of("task.role"), progress -> {
            Outcome<AccountState> known = kit.service(AccountDesk.class).state(user.getId());
            return new Known(book.all(), book.held(user.getId()), known.isDone() ? known.value() : null);
        }).whileAlive(table).then(this::shown).start();
    }

    private void shown(Known known) {
        if (!edited) {
            held = known.held();
        }
        table.removeAll();
        for (Role role : known.roles()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {role.getName(), role.getNote() == null ? "" : role.getNote()});
            item.setData(role.getId());
            item.setChecked(held.contains(role.getId()));
        }
        state.setText(known.state() == null ? kit.text(RoleText.of("access.unknown")) : words(known.state()));
        state.requestLayout();
        boolean able = manages() && known.state() != null;
        oneTime.setEnabled(able);
        change.setEnabled(able && known.state().hasPassword() && !known.state().mustChange());
        unlock.setEnabled(able && known.state().lockedUntil() != null);
    }

    private String words(AccountState known) {
        StringBuilder all = new StringBuilder(kit.text(known.hasPassword() ? RoleText.of("state.set", moment(known.setAt())) : RoleText.of("state.none")));
        if (known.mustChange()) {
            all.append('\n').append(kit.text(RoleText.of("state.must")));
        }
        all.append('\n').append(kit.text(known.lastSignIn() == null ? RoleText.of("state.never") : RoleText.of("state.last", moment(known.lastSignIn()))));
        if (known.lockedUntil() != null) {
            all.append('\n').append(kit.text(RoleText.of("state.locked", moment(known.lockedUntil()))));
        }
        return all.toString();
    }

    private String moment(Instant at) {
        return kit.culture().moment(at);
    }
}
