package org.peyvand.samples.internal.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.peyvand.samples.internal.company.Article;
import org.peyvand.samples.internal.company.Deal;
import org.peyvand.samples.internal.company.Human;
import org.peyvand.samples.internal.company.Place;
import org.peyvand.samples.internal.company.Prospect;

/** Makes leads; some of them are the beginning of a deal that is there. */
final class LeadMaker {

    private static final String[] STATUSES = {"NEW", "WORKING", "QUALIFIED", "LOST"};
    private static final int[] RECENT = {6, 5, 3, 1};
    private static final int[] OLDER = {1, 4, 3, 6};
    private static final int RECENT_DAYS = 45;
    private static final double HAS_COMPANY = 0.85;

    private final Dice dice;
    private final Days days;
    private final Staff staff;
    private final PeopleMaker people;
    private final List<Article> articles;
    private final List<Place> places = HouseMaker.places();
    private final List<String[]> names = Words.entries("firms");
    private final List<String[]> trades = Words.entries("trades");
    private final List<String> campaigns = Words.plain("campaigns");

    LeadMaker(Dice dice, Staff staff, LocalDate today, List<Article> articles) {
        this.dice = dice;
        this.days = new Days(dice, today);
        this.staff = staff;
        this.people = new PeopleMaker(dice, today, "LP");
        this.articles = articles;
    }

    /** So many leads, oldest first, of which so many became deals. */
    List<Prospect> prospects(List<Deal> deals, int count, int converted) {
        List<Prospect> prospects = new ArrayList<>();
        List<Deal> left = new ArrayList<>(deals);
        for (int i = 0; i < converted; i++) {
            prospects.add(ofDeal(key(i), left.remove(dice.between(0, left.size() - 1))));
        }
        while (prospects.size() < count) {
            prospects.add(stranger(key(prospects.size())));
        }
        prospects.sort(Comparator.comparing(Prospect::createdOn).thenComparing(Prospect::key));
        return List.copyOf(prospects);
    }

    private Prospect ofDeal(String key, Deal deal) {
        LocalDate day = Days.working(deal.openedOn().minusDays(dice.between(1, 20)));
        return new Prospect(key, deal.article().name(), deal.person(), deal.firm().isOrganisation() ? deal.firm().name() : null, deal.firm().place(),
                "CONVERTED", deal.source(), dice.pick(Codes.CHANNELS), deal.campaign(), dice.between(60, 100), deal.owner(), day, deal);
    }

    private Prospect stranger(String key) {
        LocalDate day = days.inLastYear();
        boolean recent = day.isAfter(days.today().minusDays(RECENT_DAYS));
        String status = STATUSES[dice.weighted(recent ? RECENT : OLDER)];
        Place place = dice.pick(places);
        String[] name = dice.pick(names);
        String[] trade = dice.pick(trades);
        boolean hasCompany = dice.chance(HAS_COMPANY);
        Human person = hasCompany ? people.contact(place, name[1] + '-' + trade[1] + ".example") : people.citizen(place);
        String campaign = dice.chance(0.5) ? dice.pick(campaigns) : null;
        int score = status.equals("LOST") ? dice.between(0, 40) : status.equals("QUALIFIED") ? dice.between(60, 100) : dice.between(10, 80);
        return new Prospect(key, dice.pick(articles).name(), person, hasCompany ? name[0] + '\u200C' + trade[0] : null, place, status,
                campaign == null ? dice.pick(Codes.SOURCES) : "campaign", dice.pick(Codes.CHANNELS), campaign, score,
                staff.seller(dice, place.office()), day, null);
    }

    private static String key(int index) {
        return String.format(Locale.ROOT, "L-%05d", index + 1);
    }
}
