package org.peyvand.samples.internal.generate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peyvand.samples.internal.company.Deal;
import org.peyvand.samples.internal.company.Encounter;
import org.peyvand.samples.internal.company.Firm;
import org.peyvand.samples.internal.company.Human;

/** Makes calls, meetings, tasks, mails and notes around deals and customers. */
final class ActivityMaker {

    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");
    private static final Map<String, Integer> MINUTES = Map.of("CALL", 15, "MEETING", 60);
    private static final double HAS_NEXT_TASK = 0.75;
    private static final int DAYS_LATE = 6;
    private static final int DAYS_AHEAD = 14;

    private final Dice dice;
    private final Days days;
    private final List<String[]> subjects = Words.entries("subjects");
    private final List<String[]> tasks = subjects.stream().filter(entry -> entry[0].equals("TASK")).toList();

    ActivityMaker(Dice dice, LocalDate today) {
        this.dice = dice;
        this.days = new Days(dice, today);
    }

    /** So many activities, oldest first, numbered in this order. */
    List<Encounter> encounters(List<Deal> deals, List<Firm> firms, int count) {
        List<Encounter> all = new ArrayList<>();
        for (Deal deal : deals) {
            for (int i = dice.between(1, 2); i > 0 && all.size() < count; i--) {
                all.add(past(deal.firm(), deal.person(), deal, days.between(deal.openedOn(), lastDay(deal))));
            }
            if (deal.step().isOpen() && dice.chance(HAS_NEXT_TASK) && all.size() < count) {
                all.add(next(deal));
            }
        }
        while (all.size() < count) {
            Firm firm = dice.pick(firms);
            all.add(past(firm, dice.pick(firm.people()), null, days.inLastYear().minusDays(1)));
        }
        all.sort(Comparator.comparing(Encounter::at).thenComparing(encounter -> encounter.firm().number()));
        return numbered(all);
    }

    private Encounter past(Firm firm, Human person, Deal deal, LocalDate day) {
        String[] subject = dice.pick(subjects);
        boolean inbound = (subject[0].equals("CALL") || subject[0].equals("MAIL")) && dice.chance(0.4);
        return new Encounter("", subject[0], subject[1], subject[2], firm, person, deal, firm.owner(), inbound, dice.pick(Codes.PRIORITIES),
                days.hour(Days.working(day)), MINUTES.getOrDefault(subject[0], 0), true);
    }

    private Encounter next(Deal deal) {
        String[] task = dice.pick(tasks);
        LocalDate day = days.between(days.today().minusDays(DAYS_LATE), days.today().plusDays(DAYS_AHEAD));
        return new Encounter("", task[0], task[1], task[2], deal.firm(), deal.person(), deal, deal.owner(), false, dice.pick(Codes.PRIORITIES),
                days.hour(day), 0, false);
    }

    private LocalDate lastDay(Deal deal) {
        Instant last = deal.moves().getLast().at();
        LocalDate yesterday = days.today().minusDays(1);
        LocalDate end = deal.step().isOpen() ? yesterday : LocalDate.ofInstant(last, TEHRAN);
        return end.isAfter(yesterday) ? yesterday : end;
    }

    private static List<Encounter> numbered(List<Encounter> sorted) {
        List<Encounter> numbered = new ArrayList<>();
        for (Encounter e : sorted) {
            String key = String.format(Locale.ROOT, "A-%05d", numbered.size() + 1);
            numbered.add(new Encounter(key, e.kind(), e.subject(), e.text(), e.firm(), e.person(), e.deal(), e.owner(), e.inbound(), e.priority(),
                    e.at(), e.minutes(), e.done()));
        }
        return List.copyOf(numbered);
    }
}
