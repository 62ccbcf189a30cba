package org.peyvand.branch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Labels;
import org.peyvand.base.text.Message;
import org.peyvand.branch.ScoreLine.Score;
import org.peyvand.core.measure.Unit;

/**
 * The lines of a scorecard in words and numbers; empty where there is nothing to say.
 *
 * @param culture of the reader
 */
public record ScoreWords(Culture culture) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What an indicator came to. */
    public String value(ScoreLine line) {
        return line.score() == null ? "" : number(line.score().figure().number(line.score().unit()), line.score());
    }

    /** What it is to come to. */
    public String target(ScoreLine line) {
        return line.score() == null ? "" : number(line.score().figure().plan(), line.score());
    }

    private String number(BigDecimal number, Score score) {
        if (number == null) {
            return "";
        }
        String text = switch (score.unit()) {
            case MONEY -> culture.compact(number);
            case SHARE -> culture.percent(number);
            default -> culture.number(number.stripTrailingZeros());
        };
        return score.unitName() == null || score.unitName().isBlank() || score.unit() == Unit.SHARE ? text : text + ' ' + score.unitName();
    }

    /** How much of the target it is. */
    public String attainment(ScoreLine line) {
        Figure figure = line.score() == null ? Figure.NONE : line.score().figure();
        BigDecimal number = line.score() == null ? null : figure.number(line.score().unit());
        return number == null || figure.plan() == null || figure.plan().signum() == 0 ? ""
            : culture.percent(number.multiply(HUNDRED).divide(figure.plan(), 0, RoundingMode.HALF_UP));
    }

    /** An arrow, and by how much it went up or down. */
    public String trend(ScoreLine line) {
        Score score = line.score();
        if (score == null || score.before() == null || score.before().number(score.unit()) == null || score.figure().number(score.unit()) == null) {
            return "";
        }
        BigDecimal change = score.figure().number(score.unit()).subtract(score.before().number(score.unit()));
        String arrow = change.signum() == 0 ? "=" : change.signum() > 0 ? "▲" : "▼";
        return change.signum() == 0 ? arrow : arrow + ' ' + number(change.abs(), score);
    }

    /** How it stands. */
    public String state(ScoreLine line) {
        if (line.state() != null) {
            return Labels.of(line.state(), culture.language());
        }
        return line.course() == Course.UNKNOWN ? "" : Message.of(ScoreWords.class, "course." + line.course().name()).in(culture);
    }

    /** Until when. */
    public String due(ScoreLine line) {
        return line.due() == null ? "" : culture.date(line.due());
    }
}
