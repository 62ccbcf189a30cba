package org.peyvand.cli.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.analytics.ReportParameter;
import org.peyvand.analytics.Reports;
import org.peyvand.base.Outcome;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.PickLists;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.PickValue;
import org.peyvand.core.report.ReportData;
import org.peyvand.core.report.ReportRequest;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.extra.ExtraKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.model.ExtraField;
import org.peyvand.persistence.replay.LogReader;
import org.peyvand.sales.Documents;
import org.peyvand.sales.Payments;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.security.model.Reach;
import org.peyvand.security.model.RecordGrant;
import org.peyvand.testing.MemoryDatabase;

/** What an administrator adds to deals and customers narrows the reports about them at once. */
@ExtendWith(MemoryDatabase.class)
class ExtraFieldsInReportsTest {
    private final UnitOfWork work;
    private final Records records;
    private final EntityDescriptions descriptions;
    private final Reports reports;
    private final Company company;
    private final Specimens specimens;
    private String size;
    private String weight;
    private String day;
    private String sealed;

    ExtraFieldsInReportsTest(UnitOfWork work, LogReader log, Records records, CurrentUserService current, EntityDescriptions descriptions, PickLists picks, Documents documents,
        Payments payments, Reports reports) {
        this.work = work;
        this.records = records;
        this.descriptions = descriptions;
        this.reports = reports;
        this.specimens = new Specimens(work, descriptions, picks, new PaidInvoices(records, documents, payments));
        this.company = new Company(work, log, current, specimens);
    }

    private <E extends DomainEntity> E saved(E record) {
        Outcome<E> outcome = records.save(record);
        assertTrue(outcome.isDone(), () -> outcome.diagnostics().toString());
        return outcome.value();
    }

    private String field(String entity, String english, ExtraKind kind) {
        ExtraField field = new ExtraField();
        field.setEntity(entity);
        field.setLabelEn(english);
        field.setLabelFa(english + " فا");
        field.setKind(kind);
        return "x_" + saved(field).getKey();
    }

    @Test
    void theyAreOfferedNarrowAndTellNobodyWhatIsHidden() throws Exception {
        add();
        theyAreParametersAndNarrowAndAreNamedAboveTheTable();
        aHiddenFieldTellsNothing();
        whatIsNoValueIsRefusedInASentenceAndWhatIsRetiredIsNotOffered();
    }

    private void add() {
        size = field("sales.opportunity", "Size", ExtraKind.PICK);
        for (String code : List.of("small", "large")) {
            PickValue value = new PickValue();
            value.setList("sales.opportunity." + size);
            value.setCode(code);
            value.setLabelEn(code.toUpperCase(Locale.ROOT));
            saved(value);
        }
        weight = field("sales.opportunity", "Weight", ExtraKind.DECIMAL);
        day = field("core.account", "Founded", ExtraKind.DATE);
        sealed = field("sales.opportunity", "Sealed", ExtraKind.BOOLEAN);
        deal(Place.ALI, "small", "1.5", LocalDate.of(2020, 3, 20), true);
        deal(Place.SARA, "large", "1.5", LocalDate.of(2021, 3, 21), null);
        deal(Place.REZA, "large", "2", LocalDate.of(2021, 3, 21), false);
    }

    private void deal(Place place, String big, String heavy, LocalDate founded, Boolean closed) {
        EntityDescription deals = descriptions.of(Opportunity.class);
        EntityDescription accounts = descriptions.of(Account.class);
        UUID customer = specimens.at(place, accounts);
        Account account = records.find(Account.class, customer).orElseThrow();
        accounts.attribute(day).orElseThrow().set(account, founded);
        account = saved(account);
        Opportunity deal = records.find(Opportunity.class, specimens.at(place, deals)).orElseThrow();
        deal.setAccount(account);
        deals.attribute(size).orElseThrow().set(deal, big);
        deals.attribute(weight).orElseThrow().set(deal, new BigDecimal(heavy));
        deals.attribute(sealed).orElseThrow().set(deal, closed);
        saved(deal);
    }

    private ReportParameter parameter(String report, String name) {
        return reports.find(report).orElseThrow().parameter(name).orElseThrow(() -> new AssertionError(reports.find(report).orElseThrow().parameters().toString()));
    }

    private Outcome<ReportData> pipeline(Culture culture, Map<String, String> parameters) {
        return reports.data(new ReportRequest("sales.pipeline", parameters, culture));
    }

    /** Deals in the line of totals. */
    private long deals(Map<String, String> parameters) {
        Outcome<ReportData> data = pipeline(Culture.english(), parameters);
        assertTrue(data.isDone(), () -> data.diagnostics().toString());
        List<?> totals = (List<?>) data.value().values().get(ReportData.TOTALS);
        return ((Number) totals.get(1)).longValue();
    }

    private void theyAreParametersAndNarrowAndAreNamedAboveTheTable() {
        assertEquals(ReportParameter.Type.CHOICE, parameter("sales.pipeline", size).type());
        assertEquals(List.of("large", "small"), parameter("sales.pipeline", size).choices().stream().map(ReportParameter.Choice::value).sorted().toList());
        assertEquals("Size فا", parameter("sales.pipeline", size).label().in(Locale.of("fa")));
        assertEquals("Founded (Customer)", parameter("sales.revenue", "account." + day).label().in(Locale.ENGLISH).replace("Account", "Customer"));
        assertEquals(List.of("بله", "خیر"), parameter("sales.pipeline", sealed).choices().stream().map(one -> one.label().in(Locale.of("fa"))).toList());

        assertEquals(1, deals(Map.of(size, "small")));
        assertEquals(2, deals(Map.of(size, "large")));
        assertEquals(2, deals(Map.of(weight, "1.50")));
        assertEquals(1, deals(Map.of(size, "large", weight, "1.5", "account." + day, "2021-03-21")));
        assertEquals(1, deals(Map.of(sealed, "true")));
        assertEquals(0, deals(Map.of("account." + day, "1999-01-01")));
        ReportData persian = pipeline(Culture.of(Locale.of("fa")), Map.of(weight, "۱٫۵", size, "large")).value();
        assertEquals("LARGE", ((Map<?, ?>) persian.values().get(ReportData.FILTERS)).get("Size فا"));
        assertTrue(reports.data(new ReportRequest("sales.revenue", Map.of("account." + day, "2021-03-21"), Culture.english())).isDone());
        assertTrue(reports.data(new ReportRequest("sales.revenue", Map.of("account." + day, "2021-03-21", "group", "product"), Culture.english())).isDone());
    }

    private void whatIsNoValueIsRefusedInASentenceAndWhatIsRetiredIsNotOffered() {
        for (Map<String, String> wrong : List.of(Map.of(weight, "heavy"), Map.of(size, "huge"), Map.of("account." + day, "some day"), Map.of("x_nothing", "1"))) {
            for (Culture culture : List.of(Culture.english(), Culture.of(Locale.of("fa")))) {
                Outcome<ReportData> refused = pipeline(culture, wrong);
                assertFalse(refused.isDone(), wrong.toString());
                assertFalse(refused.diagnostics().getFirst().message().in(culture).isBlank());
            }
        }
        ExtraField retired = work.read(session -> session.list(Query.of(ExtraField.class))).stream()
            .filter(one -> ("x_" + one.getKey()).equals(weight)).findFirst().orElseThrow();
        retired.setRetired(true);
        saved(retired);
        assertTrue(reports.find("sales.pipeline").orElseThrow().parameter(weight).isEmpty());
    }

    private void aHiddenFieldTellsNothing() throws Exception {
        company.role(Stream.of(Company.everything(RecordGrant.ANY, Reach.ALL), Stream.of(Company.allowed(Reports.PERMISSION)),
            Stream.of(Company.hidden("sales.opportunity", size))).flatMap(grants -> grants));
        company.asAli(() -> assertEquals(0, deals(Map.of(size, "small"))));
    }
}
