package org.peyvand.testing.ui.look;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** In a window that reads from the right, the words of a tool say so by their first character: the window system sets others from the left, a number in front behind. */
public final class ToolTextDirection implements Rule {
    @Override
    public List<String> broken(Screen screen) {
        return !screen.rightToLeft() ? List.of() : screen.controls().filter(ToolBar.class::isInstance).map(ToolBar.class::cast).flatMap(bar -> Stream.of(bar.getItems()))
                .filter(ToolTextDirection::isTurned).map(item -> "set from the left: " + item.getText() + " in " + Screen.say(item.getParent())).toList();
    }

    private static boolean isTurned(ToolItem item) {
        String text = item.getText();
        return !text.isEmpty() && text.codePoints().anyMatch(ToolTextDirection::isFromTheRight) && !isFromTheRight(text.codePointAt(0))
                && Character.getDirectionality(text.codePointAt(0)) != Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private static boolean isFromTheRight(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
