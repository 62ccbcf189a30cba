package org.peyvand.ui.board;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.peyvand.base.text.PersianKeyboard;

/**
 * The keys of a board: arrows choose a card; with Ctrl, or {@code [} and {@code ]}, they move it to the neighbouring column, to the side on
 * which that one is seen; with Shift, up and down select more of the column, Space one more or less, Ctrl+A the whole column. Enter opens,
 * Insert adds, Delete asks, L says how long cards may stand here, Ctrl+Z takes the last move back, Escape lets go.
 */
final class BoardKeys {
    // on a Persian keyboard these letters are on the keys of the brackets
    private static final String FORMER = "[ج";
    private static final String LATTER = "]چ";

    private final BoardCanvas board;
    private final Canvas canvas;
    private final BoardModel model;
    private final BoardCanvas.Acts acts;

    BoardKeys(BoardCanvas board, Canvas canvas, BoardModel model, BoardCanvas.Acts acts) {
        this.board = board;
        this.canvas = canvas;
        this.model = model;
        this.acts = acts;
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> true;
            case SWT.TRAVERSE_RETURN, SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS -> false;
            default -> event.doit;
        });
    }

    private void key(Event event) {
        boolean done = switch (event.keyCode) {
            case SWT.ARROW_LEFT -> sideways(isMirrored() ? 1 : -1, event.stateMask);
            case SWT.ARROW_RIGHT -> sideways(isMirrored() ? -1 : 1, event.stateMask);
            case SWT.ARROW_DOWN -> step(1, event.stateMask);
            case SWT.ARROW_UP -> step(-1, event.stateMask);
            case SWT.PAGE_DOWN -> step(page(), event.stateMask);
            case SWT.PAGE_UP -> step(-page(), event.stateMask);
            case SWT.HOME -> step(-Integer.MAX_VALUE / 2, 0);
            case SWT.END -> step(Integer.MAX_VALUE / 2, 0);
            case SWT.CR, SWT.KEYPAD_CR -> open();
            case SWT.INSERT -> add();
            case SWT.DEL -> delete();
            case SWT.ESC -> board.release();
            default -> typed(event);
        };
        event.doit &= !done;
    }

    private boolean typed(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            return switch (event.keyCode) {
                case 'z' -> undo();
                case 'a' -> all();
                default -> false;
            };
        }
        if (event.character == 0) {
            return false;
        }
        if (event.character == ' ') {
            model.selected().ifPresent(card -> {
                model.toggle(card);
                acts.selected();
            });
            return true;
        }
        if (PersianKeyboard.latin(Character.toLowerCase(event.character)) == 'l') {
            acts.limit(model.place().map(place -> place[0]).orElse(0));
            return true;
        }
        if (FORMER.indexOf(event.character) >= 0) {
            return sideways(isMirrored() ? 1 : -1, SWT.MOD1);
        }
        return LATTER.indexOf(event.character) >= 0 && sideways(isMirrored() ? -1 : 1, SWT.MOD1);
    }

    private boolean isMirrored() {
        return (canvas.getStyle() & SWT.MIRRORED) != 0;
    }

    private int page() {
        BoardLayout layout = board.scroll().layout();
        return Math.max(1, layout.bodyHeight() / layout.step());
    }

    /** Chooses the card beside, or moves this one there. */
    private boolean sideways(int direction, int state) {
        return (state & SWT.MOD1) != 0 ? move(direction) : choose(direction);
    }

    private boolean move(int direction) {
        model.selected().ifPresent(card -> {
            int column = model.place().map(place -> place[0]).orElseGet(() -> model.last().stream().map(way -> model.index(way.to())).findFirst().orElse(-1));
            int target = column + direction;
            if (column >= 0 && target >= 0 && target < model.columns()) {
                acts.move(card, model.column(target).column().key());
            }
        });
        return true;
    }

    private boolean choose(int direction) {
        int[] place = model.place().orElse(null);
        if (place == null) {
            return first();
        }
        int seen = place[1] - board.scroll().layout().first(board.scroll().of(place[0]));
        for (int column = place[0] + direction; column >= 0 && column < model.columns(); column += direction) {
            int size = model.column(column).size();
            if (size > 0) {
                board.choose(column, Math.min(size - 1, board.scroll().layout().first(board.scroll().of(column)) + seen));
                return true;
            }
        }
        return true;
    }

    private boolean undo() {
        acts.undo();
        return true;
    }

    /** Every card of the column that is loaded. */
    private boolean all() {
        model.place().ifPresent(place -> {
            model.extend(place[0], 0);
            model.extend(place[0], model.column(place[0]).size() - 1);
            acts.selected();
        });
        return true;
    }

    private boolean delete() {
        acts.delete();
        return true;
    }

    private boolean step(int by, int state) {
        int[] place = model.place().orElse(null);
        if (place == null) {
            return first();
        }
        int wanted = (int) Math.max(0, Math.min(model.column(place[0]).size() - 1L, place[1] + (long) by));
        if ((state & SWT.SHIFT) != 0) {
            board.extend(place[0], wanted);
        } else {
            board.choose(place[0], wanted);
        }
        return true;
    }

    private boolean first() {
        for (int column = 0; column < model.columns(); column++) {
            if (model.column(column).size() > 0) {
                board.choose(column, 0);
                return true;
            }
        }
        return false;
    }

    private boolean open() {
        model.selected().ifPresent(acts::open);
        return true;
    }

    private boolean add() {
        acts.add(model.place().map(place -> place[0]).orElse(0));
        return true;
    }
}
