package org.peyvand.workbench.internal.help;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Help as text with bold stretches and links, for a machine without a browser widget. Without SWT. */
final class HelpText extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();
    private final List<Stretch> stretches = new ArrayList<>();

    /**
     * A stretch of the text that looks different.
     *
     * @param heading whether it is a heading
     * @param link where it leads; empty for none
     */
    record Stretch(int start, int length, boolean heading, String link) {
    }

    private HelpText() {
    }

    static HelpText of(String markdown) {
        HelpText made = new HelpText();
        Parser.builder().build().parse(markdown).accept(made);
        return made;
    }

    String text() {
        return text.toString();
    }

    List<Stretch> stretches() {
        return List.copyOf(stretches);
    }

    private void within(Node node, boolean heading, String link) {
        int start = text.length();
        visitChildren(node);
        stretches.add(new Stretch(start, text.length() - start, heading, link));
    }

    @Override
    public void visit(Heading heading) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        within(heading, true, "");
        text.append("\n\n");
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        text.append(paragraph.getParent() instanceof ListItem ? "\n" : "\n\n");
    }

    @Override
    public void visit(ListItem item) {
        text.append("•  ");
        visitChildren(item);
        if (item.getNext() == null) {
            text.append('\n');
        }
    }

    @Override
    public void visit(StrongEmphasis strong) {
        within(strong, false, "");
    }

    @Override
    public void visit(Emphasis emphasis) {
        visitChildren(emphasis);
    }

    @Override
    public void visit(Link link) {
        within(link, false, link.getDestination());
    }

    @Override
    public void visit(Code code) {
        text.append('\u2066').append(code.getLiteral()).append('\u2069');
    }

    @Override
    public void visit(SoftLineBreak line) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak line) {
        text.append('\n');
    }

    @Override
    public void visit(Text words) {
        text.append(words.getLiteral());
    }
}
