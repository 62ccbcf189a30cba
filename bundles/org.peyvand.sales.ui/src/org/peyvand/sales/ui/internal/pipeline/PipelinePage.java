package org.peyvand.sales.ui.internal.pipeline;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peyvand.base.Outcome;
import org.peyvand.base.text.Message;
import org.peyvand.sales.Pipelines;
import org.peyvand.sales.model.Pipeline;
import org.peyvand.sales.model.Stage;
import org.peyvand.sales.ui.internal.SalesText;
import org.peyvand.sales.ui.internal.stage.ChevronBar;
import org.peyvand.sales.ui.internal.stage.Step;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Tone;
import org.peyvand.ui.editor.EntityPage;
import org.peyvand.ui.editor.KeptRows;
import org.peyvand.ui.editor.PageContext;
import org.peyvand.ui.form.Css;

/** Sets up a pipeline: its name and its three to seven stages; the bar shows what people will see. Stored all at once. */
public final class PipelinePage implements EntityPage<Pipeline> {
    private PageContext<Pipeline> context;
    private Kit kit;
    private StageSheet sheet;
    private StageTable table;
    private ChevronBar preview;
    private Label problem;
    private Button add;
    private Button remove;
    private Composite tools;
    private volatile List<Stage> stagesToStore = List.of();
    private volatile boolean loaded;
    private boolean restored;
    private KeptRows<Stage> kept;

    @Override
    public void create(Composite parent, PageContext<Pipeline> pageContext) {
        context = pageContext;
        kit = context.kit();
        sheet = new StageSheet(kit.culture(), this::edited);
        context.form(parent).section("").fields("name", "isDefault")
            .section(kit.text(SalesText.of("pipeline.stages"))).custom(this::createStages).build();
        context.saveWith(this::store);
        kept = new KeptRows<>(kit, Stage.class, List.of("name", "state", "probability"), sheet::stages,
                pipeline -> kit.service(Pipelines.class).stages((Pipeline) pipeline), this::restored);
        context.model().keep(kept);
    }

    private void createStages(Composite box) {
        Label hint = new Label(box, SWT.WRAP);
        hint.setText(kit.text(SalesText.of("pipeline.hint", Pipelines.FEWEST, Pipelines.MOST)));
        hint.setData(Css.CLASS, Css.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
        preview = new ChevronBar(box, kit);
        preview.editable(false);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(preview.control());
        table = new StageTable(box, kit, sheet, why -> say(why.orElse(null)));
        problem = new Label(box, SWT.WRAP);
        problem.setData(Css.CLASS, Css.ERROR);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(problem);
        tools = new Composite(box, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(tools);
        add = tool(tools, "stage.add", "plus-lg", () -> sheet.add().ifPresent(stage -> {
            table.refresh();
            table.edit(stage);
        }));
        remove = tool(tools, "stage.remove", "trash", () -> table.selected().ifPresent(stage -> {
            sheet.remove(stage);
            table.refresh();
        }));
        tool(tools, "stage.up", "arrow-up", () -> move(-1));
        tool(tools, "stage.down", "arrow-down", () -> move(1));
    }

    private Button tool(Composite parent, String key, String icon, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(kit.text(SalesText.of(key)));
        button.setImage(kit.icons().image(icon, Tone.ACCENT, 14));
        button.setData("peyvand.id", key);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    private void move(int by) {
        table.selected().ifPresent(stage -> {
            if (sheet.move(stage, by)) {
                table.refresh();
                table.select(stage);
            }
        });
    }

    private void say(Message why) {
        problem.setText(why == null ? "" : kit.text(why));
        problem.requestLayout();
    }

    private void edited() {
        stagesToStore = sheet.stages();
        context.model().touch();
        shown();
    }

    private void shown() {
        preview.show(sheet.stages().stream().map(stage -> new Step(stage.getName(), "", Tone.ACCENT)).toList(), 0);
        boolean editable = context.model().isEditable();
        tools.setVisible(editable);
        table.enable(editable);
        add.setEnabled(sheet.canAdd());
        remove.setEnabled(sheet.canRemove());
    }

    /** Stages of a draft of an earlier run, as if they were typed now. */
    private void restored(List<Stage> stages) {
        restored = true;
        loaded = true;
        sheet.load(stages);
        table.refresh();
        edited();
    }

    private Outcome<Pipeline> store(Pipeline pipeline) {
        return loaded ? kit.service(Pipelines.class).save(pipeline, stagesToStore) : kit.records().save(pipeline);
    }

    @Override
    public void show(Pipeline pipeline) {
        if (loaded && context.model().isDirty()) {
            return;
        }
        restored = false;
        if (pipeline.isNew()) {
            sheet.begin();
            kept.shown(sheet.stages());
            ready();
            return;
        }
        kit.background().task(SalesText.of("task.stages"), progress -> kit.service(Pipelines.class).stages(pipeline)).whileAlive(add).then(stages -> {
            kept.shown(stages);
            if (!restored && !(loaded && context.model().isDirty())) {     // typed while they were read after a save
                sheet.load(stages);
                ready();
            }
        }).start();
    }

    private void ready() {
        loaded = true;
        stagesToStore = sheet.stages();
        table.refresh();
        shown();
    }
}
