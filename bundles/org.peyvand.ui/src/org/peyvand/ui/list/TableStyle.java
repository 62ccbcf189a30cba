package org.peyvand.ui.list;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.VerticalAlignmentEnum;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.peyvand.ui.Palette;
import org.peyvand.ui.Tone;
import org.peyvand.ui.list.view.ColourRule;

/** How a list looks: quiet lines between rows, a flat header, the accent for what is selected, in the colours of the theme. */
final class TableStyle extends AbstractRegistryConfiguration {
    /** Label of cells whose values stand at the trailing edge. */
    static final String TRAILING = "peyvand.trailing";
    /** Label of cells whose row is still loading. */
    static final String LOADING = "peyvand.loading";
    /** Label of headers of columns that are sorted upwards. */
    static final String ASCENDING = "peyvand.ascending";
    /** Label of headers of columns that are sorted downwards. */
    static final String DESCENDING = "peyvand.descending";
    /** Label of the rows of groups. */
    static final String GROUP = "peyvand.group";
    /** Label of the cell that the keys act on. */
    static final String CURSOR = "peyvand.cursor";
    /** Begin of the labels of rows that a colour rule marks. */
    static final String TONE = "peyvand.tone.";
    private static final int PADDING = 10;

    private final Palette palette;
    private final Font bold;
    private final SortMark ascending;
    private final SortMark descending;

    TableStyle(Palette palette, Font bold, SortMark ascending, SortMark descending) {
        this.palette = palette;
        this.bold = bold;
        this.ascending = ascending;
        this.descending = descending;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, Boolean.FALSE);
        ICellPainter text = new PaddingDecorator(new TextPainter(false, false), 0, PADDING, 0, PADDING, false);
        ICellPainter body = new BackgroundPainter(new RowLine(text, palette));
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, body);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new BackgroundPainter(new RowLine(new Skeleton(palette), palette)),
                DisplayMode.NORMAL, LOADING);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style(palette.surface(), palette.text(), HorizontalAlignmentEnum.LEFT));
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style(palette.selection(), palette.text(), HorizontalAlignmentEnum.LEFT),
                DisplayMode.SELECT);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new CursorFrame(body, palette), DisplayMode.SELECT, CURSOR);
        trailing(registry);
        marked(registry);
        header(registry, text);
    }

    private void trailing(IConfigRegistry registry) {
        for (DisplayMode mode : new DisplayMode[] {DisplayMode.NORMAL, DisplayMode.SELECT}) {
            Style style = new Style();
            style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, mode, TRAILING);
        }
    }

    private void marked(IConfigRegistry registry) {
        for (DisplayMode mode : new DisplayMode[] {DisplayMode.NORMAL, DisplayMode.SELECT}) {
            for (Tone tone : ColourRule.TONES) {
                Style style = new Style();
                style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, palette.of(tone));
                registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, mode, TONE + tone.name());
            }
            Style group = new Style();
            group.setAttributeValue(CellStyleAttributes.FONT, bold);
            if (mode == DisplayMode.NORMAL) {
                group.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, palette.stripe());
            }
            registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, group, mode, GROUP);
        }
    }

    private void header(IConfigRegistry registry, ICellPainter text) {
        Style style = style(palette.window(), palette.muted(), HorizontalAlignmentEnum.LEFT);
        style.setAttributeValue(CellStyleAttributes.FONT, bold);
        for (DisplayMode mode : new DisplayMode[] {DisplayMode.NORMAL, DisplayMode.SELECT}) {
            registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, mode, GridRegion.COLUMN_HEADER);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new BackgroundPainter(new RowLine(text, palette)), mode, GridRegion.COLUMN_HEADER);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new BackgroundPainter(new RowLine(ascending.over(text), palette)), mode, ASCENDING);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new BackgroundPainter(new RowLine(descending.over(text), palette)), mode, DESCENDING);
        }
    }

    private static Style style(Color background, Color foreground, HorizontalAlignmentEnum alignment) {
        Style style = new Style();
        style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, background);
        style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, foreground);
        style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, alignment);
        style.setAttributeValue(CellStyleAttributes.VERTICAL_ALIGNMENT, VerticalAlignmentEnum.MIDDLE);
        return style;
    }
}
