package org.peyvand.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.base.culture.Culture;
import org.peyvand.ui.KitStage;

@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class ProposalPopupTest {
    private static final int MOST_BORDER = 12;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itLiesUnderTheTextFromEdgeToEdgeInBothDirections(boolean persian) {
        try (KitStage stage = new KitStage(persian ? Culture.persian() : Culture.english())) {
            stage.shell.setLayout(new RowLayout());
            Text text = new Text(stage.shell, SWT.BORDER);
            text.setLayoutData(new RowData(330, SWT.DEFAULT));
            ProposalPopup popup = new ProposalPopup(text, stage.kit, choice -> { });
            stage.open();
            stage.focus(text);
            popup.open(List.of(new Choice("pen", "Pen"), new Choice("paper", "Paper")));
            Shell list = stage.find(Shell.class, "proposals");
            Rectangle field = stage.display.map(stage.shell, null, text.getBounds());
            assertTrue(field.width >= 330);
            assertEquals(field.x, list.getBounds().x);
            assertEquals(field.width, list.getBounds().width);
            int begin = persian ? list.getBounds().x + list.getBounds().width : list.getBounds().x;
            assertEquals(text.toDisplay(0, 0).x, begin, MOST_BORDER, "where the text begins");
            assertTrue(list.getBounds().y >= field.y + field.height);
        }
    }
}
