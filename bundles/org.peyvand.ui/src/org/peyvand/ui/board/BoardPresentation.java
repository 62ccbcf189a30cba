package org.peyvand.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.KitText;
import org.peyvand.ui.Running;
import org.peyvand.ui.list.ListPresentation;
import org.peyvand.ui.list.ListSelection;

/** The records of a list as cards in columns, beside its table. UI thread only. */
public final class BoardPresentation implements ListPresentation {
    private static final String KEY = "peyvand.board";

    private final Host host;
    private final Kit kit;
    private final BoardDefinition board;
    private final Composite box;
    private final ScopeBar scopes;
    private final BoardNote note;
    private final BoardModel model;
    private final BoardCanvas canvas;
    private final QuickAdd adding;
    private final List<Running> asking = new ArrayList<>();
    private BoardQuery query;
    private Map<String, Integer> limits = Map.of();

    BoardPresentation(Composite parent, Host host, BoardDefinition board) {
        this.host = host;
        this.kit = host.kit();
        this.board = board;
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(box);
        scopes = board.scope().isEmpty() ? null : new ScopeBar(box, kit, host.model(), board.scope());
        note = new BoardNote(box, kit, host.model(), this::addFirst, host::clear);
        Inside inside = new Inside();
        model = new BoardModel(inside, inside);
        canvas = new BoardCanvas(box, kit, model, board, host.model().spec().creatable(), inside);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas.control());
        canvas.control().setData(KEY, this);
        adding = new QuickAdd(kit, canvas, board, this::refresh);
    }

    private void addFirst() {
        for (int i = 0; i < model.columns(); i++) {
            if (!model.column(i).column().closed()) {
                adding.open(i, model.column(i).column());
                return;
            }
        }
    }

    /** The board that a control shows; its id is {@code board}. */
    public static Optional<BoardPresentation> of(Control control) {
        return Optional.ofNullable((BoardPresentation) control.getData(KEY));
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public void restart() {
        asking.forEach(Running::cancel);
        asking.clear();
        adding.close();
        canvas.scroll().top();
        ask();
        model.restart(query);
    }

    private void ask() {
        limits = host.model().state().limits();
        query = new BoardQuery(kit, board, host.model().asked());
    }

    @Override
    public void relook() {
        canvas.restyle();
        if (!limits.equals(host.model().state().limits())) {
            refresh();
        }
    }

    @Override
    public void refresh() {
        if (!model.isMoving()) {
            ask();
            model.refresh(query);
        }
    }

    @Override
    public ListSelection selection() {
        List<DomainEntity> records = model.chosen().stream().map(BoardCard::record).toList();
        return records.isEmpty() ? ListSelection.NONE : ListSelection.of(records);
    }

    @Override
    public void focus() {
        canvas.control().setFocus();
    }

    @Override
    public void restyle() {
        canvas.restyle();
    }

    /** Takes the last step back, with all the cards it has moved. */
    @Override
    public void undo() {
        model.last().forEach(way -> move(way.card(), way.from(), true));
    }

    private void moveAll(BoardCard card, String to) {
        List<BoardCard> all = model.isChosen(card) ? model.chosen() : List.of(card);
        model.step();
        all.forEach(one -> move(one, to, false));
    }

    private void move(BoardCard card, String to, boolean back) {
        int target = model.index(to);
        if (target < 0 || model.column(target).find(card.id()) >= 0 || model.isBusy(card)) {
            return;
        }
        BoardColumn column = model.column(target).column();
        board.mover().prepare(new BoardMove(kit, box.getShell(), card.record(), column.value(), back),
                act -> model.begin(card, to).ifPresent(way -> carry(way, column, act, back)));
    }

    private void carry(BoardModel.Way way, BoardColumn column, BoardMove.Act act, boolean back) {
        BoardQuery asked = query;
        kit.background().task(BoardText.of("task.move"), progress -> Moved.of(carried(act, back), record -> asked.card(record, column)))
                .whileAlive(box).failed(cause -> {
                    model.refused(way, kit.text(BoardText.of("move.failed")));
                    kit.problems().show(cause);
                    refresh();
                }).then(moved -> settle(way, column, moved, back)).start();
    }

    private Outcome<? extends DomainEntity> carried(BoardMove.Act act, boolean back) {
        return back ? kit.service(UnitOfWork.class).by(WayIn.of(WayIn.Kind.UNDO), act::get) : act.get();
    }

    /** What came of a move. */
    private record Moved(BoardCard card, Outcome<?> outcome) {
        static Moved of(Outcome<? extends DomainEntity> outcome, java.util.function.Function<DomainEntity, BoardCard> maker) {
            return new Moved(outcome.isDone() ? maker.apply(outcome.value()) : null, outcome);
        }
    }

    private void settle(BoardModel.Way way, BoardColumn column, Moved moved, boolean back) {
        if (moved.card() == null) {
            model.refused(way, moved.outcome().diagnostics().stream().map(reason -> kit.text(reason.message())).collect(Collectors.joining(" ")));
            model.place().ifPresent(place -> canvas.choose(place[0], place[1]));
            refresh();
            return;
        }
        model.done(way, moved.card());
        int all = model.last().size();
        String sentence = kit.text(!back && all > 1 ? BoardText.of("moved.all", all, column.title())
                : BoardText.of(back ? "moved.back" : "moved", way.card().title(), column.title()));
        if (back) {
            model.forget(way.card());
            host.told(sentence, "", () -> { });
        } else {
            host.told(sentence, kit.text(BoardText.of("undo")), this::undo);
        }
        refresh();
    }

    /** Titles of the columns. */
    public List<String> columns() {
        return model.shape().columns().stream().map(BoardColumn::title).toList();
    }

    /** How many cards a column has. */
    public int size(int column) {
        return column < model.columns() ? model.column(column).size() : 0;
    }

    /** The record of a card; empty while it is still to come. */
    public Optional<DomainEntity> record(int column, int place) {
        return place < size(column) ? Optional.ofNullable(model.column(column).card(place)).map(BoardCard::record) : Optional.empty();
    }

    /** What a card says about a refused move; empty for nothing. */
    public String refusal(int column, int place) {
        return Optional.ofNullable(model.column(column).card(place)).map(model::refusal).orElse("");
    }

    /** Whether a card is marked because it has stood too long. */
    public boolean isStalled(int column, int place) {
        return place < size(column) && Optional.ofNullable(model.column(column).card(place)).map(BoardCard::stalled).orElse(false);
    }

    /** Selects a card and scrolls to it. */
    public void select(int column, int place) {
        canvas.choose(column, place);
    }

    /** Where a card is painted within the control. */
    public Rectangle bounds(int column, int place) {
        return canvas.bounds(column, place);
    }

    /** How many cards were painted last. */
    public int painted() {
        return canvas.painted();
    }

    /** Scrolls a column to a distance from its top, in points. */
    public void scroll(int column, int distance) {
        canvas.down(column, distance);
    }

    private final class Inside implements BoardModel.Asking, BoardModel.Watcher, BoardCanvas.Acts {
        @Override
        public <T> void ask(Supplier<T> work, Consumer<T> then, Consumer<Throwable> failed) {
            asking.removeIf(Running::isDone);
            String name = host.model().description().pluralLabel(kit.culture().language());
            asking.add(kit.background().task(KitText.of("task.list", name), progress -> work.get()).whileAlive(box).then(then).failed(failed).start());
        }

        @Override
        public void changed(boolean shape) {
            if (canvas == null) {
                return;
            }
            if (shape) {
                canvas.layout();
                if (model.isStarted()) {
                    if (scopes != null) {
                        scopes.show(model.shape());
                    }
                    note.show(model);
                    host.counted(true, model.count());
                }
            } else {
                canvas.control().redraw();
            }
        }

        @Override
        public void failed(Throwable cause) {
            host.failed(cause);
        }

        @Override
        public void selected() {
            host.selected();
        }

        @Override
        public void open(BoardCard card) {
            host.open(card.record());
        }

        @Override
        public void move(BoardCard card, String column) {
            moveAll(card, column);
        }

        @Override
        public void add(int column) {
            if (host.model().spec().creatable() && !model.column(column).column().closed()) {
                adding.open(column, model.column(column).column());
            }
        }

        @Override
        public void undo() {
            BoardPresentation.this.undo();
        }

        @Override
        public void menu() {
            host.menu();
        }

        @Override
        public void delete() {
            host.delete();
        }

        @Override
        public void limit(int column) {
            if (column < model.columns() && !model.column(column).column().closed()) {
                new LimitDialog(box.getShell(), kit, host.model(), board.patience().stage(), model.column(column).column(), BoardPresentation.this::refresh).open();
            }
        }
    }
}
