package org.peyvand.analytics.birt.internal;

import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.birt.chart.model.attribute.ColorDefinition;
import org.eclipse.birt.chart.model.attribute.LineAttributes;
import org.eclipse.birt.chart.model.attribute.LineStyle;
import org.eclipse.birt.chart.model.attribute.Text;
import org.eclipse.birt.chart.model.attribute.impl.ColorDefinitionImpl;
import org.eclipse.birt.chart.model.attribute.impl.LineAttributesImpl;
import org.peyvand.base.culture.Culture;

/** Fonts, colours and words of charts. */
final class ChartStyle {

    /** In the order of series; told apart by lightness too, for print without colour. */
    private static final int[][] PALETTE = {{0x15, 0x5E, 0x75}, {0x4C, 0xAF, 0x7D}, {0xC2, 0x5B, 0x56}, {0xF0, 0xA2, 0x02}, {0x94, 0xA3, 0xB8}};

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

    static LineAttributes hairline(int grey) {
        return LineAttributesImpl.create(ColorDefinitionImpl.create(grey, grey, grey), LineStyle.SOLID_LITERAL, 1);
    }
}
