package org.peyvand.analytics.birt.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.birt.chart.model.attribute.AttributeFactory;
import org.eclipse.birt.chart.model.attribute.ColorDefinition;
import org.eclipse.birt.chart.model.attribute.Fill;
import org.eclipse.birt.chart.model.attribute.LineAttributes;
import org.eclipse.birt.chart.model.attribute.LineStyle;
import org.eclipse.birt.chart.model.attribute.MarkerType;
import org.eclipse.birt.chart.model.attribute.PatternImage;
import org.eclipse.birt.chart.model.attribute.Text;
import org.eclipse.birt.chart.model.attribute.impl.ColorDefinitionImpl;
import org.eclipse.birt.chart.model.attribute.impl.LineAttributesImpl;
import org.peyvand.base.culture.Culture;

/** Fonts, colours and words of charts. */
final class ChartStyle {

    /** In the order of series; told apart by lightness too, for print without colour. */
    private static final int[][] PALETTE = {{0x15, 0x5E, 0x75}, {0x4C, 0xAF, 0x7D}, {0xC2, 0x5B, 0x56}, {0xF0, 0xA2, 0x02}, {0x94, 0xA3, 0xB8}};

    /** Shapes of points, in the order of series. */
    private static final List<MarkerType> MARKERS = List.of(MarkerType.CIRCLE_LITERAL, MarkerType.BOX_LITERAL, MarkerType.TRIANGLE_LITERAL, MarkerType.DIAMOND_LITERAL,
            MarkerType.NABLA_LITERAL);
    private static final List<LineStyle> LINES = List.of(LineStyle.SOLID_LITERAL, LineStyle.DASHED_LITERAL, LineStyle.DASH_DOTTED_LITERAL, LineStyle.DOTTED_LITERAL);
    /** White pixels on squares of eight, a row in each byte: none, falling and rising lines, dots, upright lines. */
    private static final long[] HATCHES = {0, 0x8040201008040201L, 0x0102040810204080L, 0x0022000000220000L, 0x1111111111111111L};

    private final Culture culture;
    private final String family;
    private final UnaryOperator<String> words;

    ChartStyle(Culture culture, Optional<FontChoice> fonts, UnaryOperator<String> words) {
        this.culture = culture;
        // one family for both scripts, or the one of Java that falls back by itself
        this.family = fonts.filter(choice -> choice.latin().equals(choice.persian())).map(choice -> choice.latin().family()).orElse("SansSerif");
        this.words = words;
    }

    boolean rightToLeft() {
        return culture.rightToLeft();
    }

    String unit(int power) {
        return power == 0 ? "" : words.apply("unit." + power);
    }

    void text(Text text, float size, boolean bold, int red, int green, int blue) {
        text.getFont().setName(family);
        text.getFont().setSize(size);
        text.getFont().setBold(bold);
        text.setColor(ColorDefinitionImpl.create(red, green, blue));
    }

    static ColorDefinition colour(int index) {
        int[] colour = PALETTE[index % PALETTE.length];
        return ColorDefinitionImpl.create(colour[0], colour[1], colour[2]);
    }

    /** The shape of the points of a series. */
    static MarkerType marker(int index) {
        return MARKERS.get(index % MARKERS.size());
    }

    /** How the line of a series is drawn. */
    static LineStyle line(int index) {
        return LINES.get(index % LINES.size());
    }

    /** What the bars of a series are filled with: a colour, and white lines or dots by which it is known without colour; the first is plain. */
    static Fill fill(int index) {
        long hatch = HATCHES[index % HATCHES.length];
        if (hatch == 0) {
            return colour(index);
        }
        PatternImage pattern = AttributeFactory.eINSTANCE.createPatternImage();
        pattern.setBitmap(hatch);
        pattern.setForeColor(ColorDefinitionImpl.WHITE());
        pattern.setBackColor(colour(index));
        return pattern;
    }

    static LineAttributes hairline(int grey) {
        return LineAttributesImpl.create(ColorDefinitionImpl.create(grey, grey, grey), LineStyle.SOLID_LITERAL, 1);
    }
}
