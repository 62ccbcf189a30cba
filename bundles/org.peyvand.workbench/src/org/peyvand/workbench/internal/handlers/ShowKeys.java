package org.peyvand.workbench.internal.handlers;

import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.peyvand.ui.Kit;
import org.peyvand.ui.form.Css;
import org.peyvand.workbench.internal.Texts;

/** The cheat sheet: every command that has a key. */
public final class ShowKeys {
    private record Line(String key, String id, String command) {
    }

    @Execute
    void run(@Named(IServiceConstants.ACTIVE_SHELL) Shell parent, Kit kit, EBindingService bindings) {
        Shell shell = new Shell(parent, SWT.DIALOG_TRIM | (parent.getStyle() & (SWT.LEFT_TO_RIGHT | SWT.RIGHT_TO_LEFT)));
        shell.setText(Texts.of(kit, "keys.title"));
        shell.setData("peyvand.id", "keys");
        GridLayoutFactory.fillDefaults().numColumns(2).margins(24, 20).spacing(24, 8).applyTo(shell);
        for (Line line : lines(bindings)) {
            Label key = new Label(shell, SWT.NONE);
            key.setText(line.key());
            key.setData(Css.CLASS, Css.HEADING);
            key.setData("peyvand.id", "keys." + line.id());
            GridDataFactory.swtDefaults().applyTo(key);
            new Label(shell, SWT.NONE).setText(line.command());
        }
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
            }
        });
        shell.pack();
        shell.open();
    }

    private static List<Line> lines(EBindingService bindings) {
        return bindings.getActiveBindings().stream().filter(binding -> binding.getParameterizedCommand() != null)
                .map(ShowKeys::line).distinct().sorted(Comparator.comparing(Line::command)).toList();
    }

    private static Line line(Binding binding) {
        ParameterizedCommand command = binding.getParameterizedCommand();
        try {
            return new Line(binding.getTriggerSequence().format(), command.getId(), command.getName().replace("…", ""));
        } catch (NotDefinedException e) {
            return new Line(binding.getTriggerSequence().format(), command.getId(), command.getId());
        }
    }
}
