package org.peyvand.analytics.birt.internal;

import java.util.Map;
import java.util.Optional;

import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.ElementFactory;
import org.eclipse.birt.report.model.api.GridHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.RowHandle;
import org.eclipse.birt.report.model.api.TextDataHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.eclipse.birt.report.model.elements.interfaces.IMasterPageModel;
import org.peyvand.analytics.render.RenderJob;
import org.peyvand.core.report.Chart;
import org.peyvand.core.report.ReportData;

/** The layout of reports without a design of their own: band with title, chosen filters, large figures, charts, table with totals, notes. */
final class StandardLayout {

    /** Width of the page between its margins, over the width of a bold character of one point. */
    private static final double FIGURE_WIDTH = 514 / 0.68;
    private static final int SMALLEST_FIGURE = 8;
    private static final int LARGEST_FIGURE = 14;

    private final ReportDesignHandle design;
    private final ElementFactory elements;
    private final RenderJob job;
    private final ReportScope scope;
    private final Optional<FontChoice> fonts;

    StandardLayout(ReportDesignHandle design, RenderJob job, ReportScope scope, Optional<FontChoice> fonts) {
        this.design = design;
        this.elements = design.getElementFactory();
        this.job = job;
        this.scope = scope;
        this.fonts = fonts;
    }

    /**
     * Adds the body for the columns and values of the job.
     *
     * @throws SemanticException when BIRT's model refuses an element
     */
    void build() throws SemanticException {
        ReportData data = job.data();
        ColumnWidths widths = new ColumnWidths(data, scope);
        if (widths.needsLandscape()) {
            design.getMasterPages().get(0).setProperty(IMasterPageModel.ORIENTATION_PROP, DesignChoiceConstants.PAGE_ORIENTATION_LANDSCAPE);
        }
        band();
        figures();
        if (data.rows().isEmpty()) {
            design.getBody().add(text("peyvand.word(\"empty\")", "empty"));
        } else {
            for (Chart chart : data.charts()) {
                design.getBody().add(new ChartItem(design, job, scope, fonts, widths.needsLandscape()).build(chart));
            }
            design.getBody().add(new TableItem(design, job, scope.moneyDecimals(), widths).build());
        }
        for (int i = 0; i < scope.notes().size(); i++) {
            design.getBody().add(text("peyvand.note(" + i + ")", "note"));
        }
    }

    private void band() throws SemanticException {
        GridHandle band = elements.newGridItem("band", 1, 3);
        band.setWidth("100%");
        fill(band, 0, "peyvand.text(\"title\")", "band");
        fill(band, 1, "peyvand.text(\"" + ReportData.SUBTITLE + "\")", "band-line");
        if (scope.has("filterLine")) {
            fill(band, 2, "peyvand.text(\"filterLine\")", "filters");
        } else {
            band.getRows().get(2).drop();
        }
        design.getBody().add(band);
    }

    private void figures() throws SemanticException {
        if (job.data().values().get(ReportData.FIGURES) instanceof Map<?, ?> figures && !figures.isEmpty()) {
            GridHandle grid = elements.newGridItem("figures", figures.size(), 2);
            grid.setWidth("100%");
            int longest = 1;
            for (int i = 0; i < figures.size(); i++) {
                longest = Math.max(longest, scope.figure(i).length());
            }
            String size = Math.clamp(Math.round(FIGURE_WIDTH / figures.size() / longest), SMALLEST_FIGURE, LARGEST_FIGURE) + "pt";
            for (int i = 0; i < figures.size(); i++) {
                TextDataHandle figure = text("peyvand.figure(" + i + ")", "figure-value");
                figure.getPrivateStyle().getFontSize().setStringValue(size);
                cell(grid, 0, i).getContent().add(figure);
                cell(grid, 1, i).getContent().add(text("peyvand.figureLabel(" + i + ")", "figure-label"));
            }
            design.getBody().add(grid);
        }
    }

    private void fill(GridHandle grid, int row, String expression, String style) throws SemanticException {
        CellHandle cell = cell(grid, row, 0);
        cell.setStyleName(style);
        TextDataHandle text = text(expression, null);
        cell.getContent().add(text);
    }

    private static CellHandle cell(GridHandle grid, int row, int column) {
        return (CellHandle) ((RowHandle) grid.getRows().get(row)).getCells().get(column);
    }

    private TextDataHandle text(String expression, String style) throws SemanticException {
        TextDataHandle text = elements.newTextData(null);
        text.setContentType(DesignChoiceConstants.TEXT_DATA_CONTENT_TYPE_PLAIN);
        text.setValueExpr(expression);
        if (style != null) {
            text.setStyleName(style);
        }
        return text;
    }
}
