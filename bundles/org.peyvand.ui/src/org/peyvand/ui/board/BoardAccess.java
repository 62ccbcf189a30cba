package org.peyvand.ui.board;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.peyvand.ui.Kit;

/** The board for people who do not see it: a list with one item for each card that is painted. */
final class BoardAccess {
    private final BoardCanvas board;
    private final Canvas canvas;
    private final Kit kit;
    private final BoardModel model;

    /** A card that is painted. */
    private record Seen(BoardCard card, int column, int place) {
    }

    BoardAccess(BoardCanvas board, Canvas canvas, Kit kit, BoardModel model) {
        this.board = board;
        this.canvas = canvas;
        this.kit = kit;
        this.model = model;
        canvas.getAccessible().addAccessibleListener(new Names());
        canvas.getAccessible().addAccessibleControlListener(new Controls());
    }

    private List<Seen> seen() {
        List<Seen> all = new ArrayList<>();
        BoardScroll scroll = board.scroll();
        for (int column = 0; column < model.columns() && column < scroll.layout().columns(); column++) {
            int scrolled = scroll.of(column);
            for (int place = scroll.layout().first(scrolled); place < scroll.layout().end(scrolled, model.column(column).size()); place++) {
                BoardCard card = model.column(column).card(place);
                if (card != null) {
                    all.add(new Seen(card, column, place));
                }
            }
        }
        return all;
    }

    /** Title, column, amount, and what is remarkable. */
    static String spoken(BoardCard card, BoardColumn column, String refusal) {
        StringBuilder all = new StringBuilder(card.title());
        for (String part : new String[] {column.title(), card.sum(), String.join(", ", card.lines()), card.age(), card.note(), card.owner(), refusal}) {
            if (!part.isBlank()) {
                all.append(", ").append(part);
            }
        }
        return all.toString();
    }

    private String spoken(Seen seen) {
        return spoken(seen.card(), model.column(seen.column()).column(), model.refusal(seen.card()));
    }

    private boolean isSelected(Seen seen) {
        return model.selected().filter(card -> card.id().equals(seen.card().id())).isPresent();
    }

    private final class Names extends AccessibleAdapter {
        @Override
        public void getName(AccessibleEvent event) {
            List<Seen> all = seen();
            if (event.childID == ACC.CHILDID_SELF) {
                event.result = all.stream().filter(BoardAccess.this::isSelected).findFirst().map(BoardAccess.this::spoken)
                        .orElseGet(() -> kit.text(BoardText.of("board")));
            } else if (event.childID >= 0 && event.childID < all.size()) {
                event.result = spoken(all.get(event.childID));
            }
        }
    }

    private final class Controls extends AccessibleControlAdapter {
        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = seen().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            int count = seen().size();
            Object[] ids = new Object[count];
            for (int i = 0; i < count; i++) {
                ids[i] = i;
            }
            event.children = ids;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            List<Seen> all = seen();
            event.detail = ACC.STATE_FOCUSABLE;
            if (event.childID >= 0 && event.childID < all.size()) {
                event.detail = ACC.STATE_SELECTABLE | ACC.STATE_MULTISELECTABLE | (model.isChosen(all.get(event.childID).card()) ? ACC.STATE_SELECTED : 0);
            }
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            List<Seen> all = seen();
            event.childID = ACC.CHILDID_SELF;
            for (int i = 0; i < all.size(); i++) {
                if (isSelected(all.get(i))) {
                    event.childID = i;
                }
            }
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            List<Seen> all = seen();
            Rectangle bounds = event.childID >= 0 && event.childID < all.size() ? board.bounds(all.get(event.childID).column(), all.get(event.childID).place())
                    : canvas.getClientArea();
            Rectangle place = canvas.getDisplay().map(canvas, null, bounds);
            event.x = place.x;
            event.y = place.y;
            event.width = place.width;
            event.height = place.height;
        }
    }
}
