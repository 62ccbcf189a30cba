package org.peyvand.ui.form;

/**
 * Names of the style classes of the theme ({@code css/*.css} of the workbench). Use:
 * {@code label.setData(Css.CLASS, Css.TITLE)} before the control is shown.
 */
public final class Css {
    /** Key under which a widget carries its style class. */
    public static final String CLASS = "org.eclipse.e4.ui.css.CssClassName";
    /** Name of a record, of a page. */
    public static final String TITLE = "kit-title";
    /** Heading of a section. */
    public static final String HEADING = "kit-heading";
    /** Label of a field. */
    public static final String FIELD_LABEL = "kit-label";
    /** Text beside the point. */
    public static final String MUTED = "kit-muted";
    /** Text that says what is wrong. */
    public static final String ERROR = "kit-error";
    /** Text that says what wants attention. */
    public static final String WARNING = "kit-warning";
    /** A raised area: header, bar, card. */
    public static final String SURFACE = "kit-surface";
    /** The main action of a page. */
    public static final String PRIMARY = "kit-primary";
    /** What is chosen among others. */
    public static final String SELECTED = "kit-selected";
    /** A thin rule. */
    public static final String LINE = "kit-line";

    private Css() {
    }
}
