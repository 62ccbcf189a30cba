package org.peyvand.gallery.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.swt.widgets.Composite;
import org.peyvand.ui.Kit;
import org.peyvand.ui.editor.EditorModel;
import org.peyvand.ui.form.FormBuilder;

/** A form with a field of each kind: {@code new FormBuilder(parent, kit, model).fields("text", "day").wide("note").build()}. */
final class FormBlock implements Block {
    /** How the fields are. */
    enum State { FILLED, EMPTY, WRONG, READING }

    private final State state;

    FormBlock(State state) {
        this.state = state;
    }

    @Override
    public String id() {
        return state.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void create(Composite area, Kit kit) {
        Sample record = state == State.EMPTY || state == State.WRONG ? new Sample() : filled(kit);
        EditorModel<Sample> model = new EditorModel<>(new SampleDescription(state == State.READING), record);
        new FormBuilder(area, kit, model).all().build();
        if (state == State.WRONG) {
            model.problem("whole", GalleryText.message("wrong.number"));
            model.problem("day", GalleryText.message("wrong.day"));
            model.check();
        }
    }

    private static Sample filled(Kit kit) {
        return new Sample().with("text", GalleryText.of(kit, "lines.title")).with("whole", 12345).with("decimal", new BigDecimal("3.14"))
                .with("percent", new BigDecimal("9")).with("money", new BigDecimal("125000000")).with("currency", "IRR").with("yes", true)
                .with("day", LocalDate.of(2026, 3, 21)).with("moment", Instant.parse("2026-03-21T08:30:00Z")).with("season", Season.SPRING)
                .with("record", new Sample().with("text", GalleryText.of(kit, "lines.title"))).with("phone", "+982112345678").with("email", "sara@example.com")
                .with("url", "www.example.com/fa?name=sara").with("note", GalleryText.of(kit, "lines.long"));
    }
}
