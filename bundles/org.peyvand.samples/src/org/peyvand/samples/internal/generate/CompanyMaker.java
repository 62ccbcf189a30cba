package org.peyvand.samples.internal.generate;

import java.time.LocalDate;
import java.util.List;
import org.peyvand.samples.internal.company.Article;
import org.peyvand.samples.internal.company.Company;
import org.peyvand.samples.internal.company.Deal;
import org.peyvand.samples.internal.company.Employee;
import org.peyvand.samples.internal.company.Firm;
import org.peyvand.samples.internal.company.Office;

/** Makes a company that sells servers, software and service, with a head office and three branches. */
public final class CompanyMaker {

    /** Seed of the company that everybody gets who does not ask for another. */
    public static final long USUAL_SEED = 1405;

    private static final int FIRMS = 240;
    private static final int PRIVATE = 18;
    private static final int PEOPLE = 400;
    private static final int LEADS = 300;
    private static final int CONVERTED = 40;
    private static final int DEALS = 500;
    private static final int ACTIVITIES = 1500;

    private CompanyMaker() {
    }

    /** The company of this seed after the year that ends on this day; the same two give the same company. */
    public static Company make(long seed, LocalDate today) {
        HouseMaker house = new HouseMaker(new Dice(seed, "house"), new Numbers(new Dice(seed, "offices")));
        List<Office> offices = house.offices();
        List<Employee> employees = house.employees(offices);
        List<Article> articles = HouseMaker.articles();
        Staff staff = new Staff(employees);
        List<Firm> firms = new FirmMaker(new Dice(seed, "firms"), staff, today).firms(FIRMS, PRIVATE, PEOPLE);
        List<Deal> deals = new DealMaker(new Dice(seed, "deals"), today, articles).deals(firms, DEALS);
        return new Company(seed, today, house.legal(), offices, employees, articles, firms,
                new LeadMaker(new Dice(seed, "leads"), staff, today, articles).prospects(deals, LEADS, CONVERTED), deals,
                new PaperMaker(new Dice(seed, "papers"), today).papers(deals),
                new ActivityMaker(new Dice(seed, "activities"), today).encounters(deals, firms, ACTIVITIES));
    }
}
