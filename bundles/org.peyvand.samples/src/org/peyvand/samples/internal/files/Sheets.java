package org.peyvand.samples.internal.files;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.E164;
import org.peyvand.samples.internal.company.Article;
import org.peyvand.samples.internal.company.Company;
import org.peyvand.samples.internal.company.Deal;
import org.peyvand.samples.internal.company.Employee;
import org.peyvand.samples.internal.company.Encounter;
import org.peyvand.samples.internal.company.Firm;
import org.peyvand.samples.internal.company.Office;
import org.peyvand.samples.internal.company.Prospect;
import org.peyvand.samples.internal.company.Step;
import org.peyvand.samples.internal.generate.Industries;

/** The clean tables. Some speak Persian with Jalali days and Persian digits, some English, as files from different programs do. */
final class Sheets {

    static final String PRODUCTS = "products.csv";
    static final String CUSTOMERS = "customers.xlsx";
    static final String LEADS = "leads.csv";
    static final String OPPORTUNITIES = "opportunities.csv";
    private static final String RIAL = "IRR";
    private static final Culture PERSIAN = Culture.persian();
    private static final Map<String, String> STATUS = Map.of("customer", "مشتری", Firm.PROSPECT, "بالقوه", "former", "مشتری پیشین");

    private Sheets() {
    }

    static List<Sheet> of(Company company) {
        return List.of(offices(company), employees(company), products(company), customers(company), leads(company), opportunities(company),
                activities(company));
    }

    /** Name of a stage in the usual pipeline. */
    static String stage(Step step) {
        return step.name().charAt(0) + step.name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    private static Sheet offices(Company company) {
        return sheet("branches.csv", true, List.of("کد شعبه", "نام شعبه", "شعبهٔ بالادست", "ارز", "تلفن", "استان", "شهر", "نشانی", "کد پستی", "نام حقوقی",
                "شناسه ملی", "کد اقتصادی", "شماره ثبت"), company.offices().stream().map(office -> office(office, company.legal())).toList());
    }

    /** Only the head office names the company; the others sell in its name. */
    private static List<Object> office(Office office, Firm.Legal company) {
        Firm.Legal legal = office.parent() == null ? company : new Firm.Legal(null, null, null, null, null);
        return row(office.code(), office.name(), office.parent(), RIAL, dialled(office.phone()), office.place().province(), office.place().city(),
                office.street(), office.postalCode(), legal.name(), legal.legalId(), legal.economicCode(), legal.registrationNumber());
    }

    private static Sheet employees(Company company) {
        return sheet("users.csv", true, List.of("نام کاربری", "نام", "ایمیل", "شعبه", "مدیر"), company.employees().stream().map(Sheets::employee).toList());
    }

    private static List<Object> employee(Employee employee) {
        return row(employee.login(), employee.name(), employee.email(), employee.office().code(), employee.manager());
    }

    private static Sheet products(Company company) {
        return sheet(PRODUCTS, true, List.of("کد محصول", "نام محصول", "دسته", "واحد", "قیمت پایه", "ارز", "نرخ مالیات"),
                company.articles().stream().map(Sheets::product).toList());
    }

    private static List<Object> product(Article article) {
        return row(article.code(), article.name(), article.category(), article.unit(), PERSIAN.number(article.price()), RIAL,
                PERSIAN.number(article.taxRate()));
    }

    private static Sheet customers(Company company) {
        return sheet(CUSTOMERS, true, List.of("شماره مشتری", "نام مشتری", "وضعیت", "زمینهٔ فعالیت", "تلفن", "ایمیل", "وب‌گاه", "استان", "شهر", "نشانی",
                "کد پستی", "سال تأسیس", "تعداد کارکنان", "درآمد سالانه", "ارز", "مسئول"), company.firms().stream().map(Sheets::customer).toList());
    }

    private static List<Object> customer(Firm firm) {
        return row(firm.number(), firm.name(), STATUS.get(firm.status()), Industries.persian(firm.industry()), dialled(firm.phone()), firm.email(),
                firm.website(), firm.place().province(), firm.place().city(), firm.street(), firm.postalCode(), firm.founded(), firm.employees(),
                firm.revenue(), firm.revenue() == null ? null : RIAL, firm.owner());
    }

    private static Sheet leads(Company company) {
        return sheet(LEADS, false, List.of("External ID", "Subject", "First name", "Last name", "Job title", "Company", "Phone", "Mobile", "E-mail",
                "Province", "City", "Status", "Source", "Channel", "Campaign", "Score", "Owner"),
                company.prospects().stream().filter(prospect -> prospect.deal() == null).map(Sheets::lead).toList());
    }

    private static List<Object> lead(Prospect prospect) {
        return row(prospect.key(), prospect.subject(), prospect.person().firstName(), prospect.person().lastName(), prospect.person().jobTitle(),
                prospect.company(), dialled(prospect.person().phone()), dialled(prospect.person().mobile()), prospect.person().email(),
                prospect.place().province(), prospect.place().city(), prospect.status(), prospect.source(), prospect.channel(), prospect.campaign(),
                prospect.score(), prospect.owner());
    }

    private static Sheet opportunities(Company company) {
        return sheet(OPPORTUNITIES, false, List.of("Opportunity number", "Name", "Account", "Product", "Stage", "Amount", "Currency", "Opened on",
                "Expected close", "Closed on", "Source", "Campaign", "Lost reason", "Owner"), company.deals().stream().map(Sheets::opportunity).toList());
    }

    private static List<Object> opportunity(Deal deal) {
        LocalDate closed = deal.step().isOpen() ? null : LocalDate.ofInstant(deal.moves().getLast().at(), PERSIAN.zone());
        return row(deal.number(), deal.name(), deal.firm().name(), deal.article().name(), stage(deal.step()), deal.amount(), RIAL, deal.openedOn(),
                deal.expectedClose(), closed, deal.source(), deal.campaign(), deal.lostReason(), deal.owner());
    }

    private static Sheet activities(Company company) {
        return sheet("activities.csv", true, List.of("شناسهٔ بیرونی", "موضوع", "نوع", "وضعیت", "مشتری", "سررسید", "متن", "مسئول"),
                company.encounters().stream().map(Sheets::activity).toList());
    }

    private static List<Object> activity(Encounter encounter) {
        return row(encounter.key(), encounter.subject(), encounter.kind(), encounter.done() ? "DONE" : "OPEN", encounter.firm().name(),
                PERSIAN.moment(encounter.at()), encounter.text(), encounter.owner());
    }

    private static String dialled(String phone) {
        return phone == null ? null : new E164(phone).value().startsWith("+98") ? new E164(phone).national() : phone;
    }

    private static Sheet sheet(String file, boolean rightToLeft, List<String> headers, List<List<Object>> rows) {
        return new Sheet(file, rightToLeft, headers, rows);
    }

    private static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }
}
