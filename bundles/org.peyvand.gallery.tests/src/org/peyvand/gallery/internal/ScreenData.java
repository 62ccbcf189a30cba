package org.peyvand.gallery.internal;

import java.math.BigDecimal;
import java.util.List;
import org.peyvand.base.Outcome;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.sales.Documents;
import org.peyvand.sales.Pipelines;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.Product;
import org.peyvand.testing.ui.WorkbenchRobot;

/** A few records to look at. */
record ScreenData(DomainEntity account, DomainEntity deal, DomainEntity invoice, DomainEntity pipeline) {
    private static final List<String> NAMES = List.of("Pars Bookshop", "Golestan Tea", "Aria Shipping", "Damavand Steel", "Caspian Fish",
            "Isfahan Tiles", "Kavir Solar", "Mehr Clinic");
    private static final List<String> PERSIAN = List.of("کتاب‌فروشی پارس", "چای گلستان", "کشتیرانی آریا", "فولاد دماوند", "ماهی خزر",
            "کاشی اصفهان", "خورشیدی کویر", "درمانگاه مهر");

    static ScreenData in(WorkbenchRobot robot, boolean persian) {
        Records records = robot.service(Records.class);
        Product product = new Product();
        product.setName(persian ? "سرور" : "Server");
        product.setCode("SRV-1");
        product.setListPrice(BigDecimal.valueOf(125_000_000));
        product.setCurrency("IRR");
        product.setTaxRate(BigDecimal.TEN);
        robot.service(UnitOfWork.class).write(session -> {
            session.add(product);
            return Outcome.done(product);
        }).value();
        Account account = null;
        Opportunity deal = null;
        for (String name : persian ? PERSIAN : NAMES) {
            account = records.save(account(name, persian)).value();
            deal = records.save(deal(records, account, product)).value();
        }
        Documents documents = robot.service(Documents.class);
        DomainEntity invoice = documents.invoiceFor(deal)
                .then(draft -> documents.issue(draft, persian ? CalendarSystem.JALALI : CalendarSystem.GREGORIAN)).value();
        return new ScreenData(account, deal, invoice, robot.service(Pipelines.class).standard());
    }

    private static Account account(String name, boolean persian) {
        Account account = new Account();
        account.setName(name);
        account.setPhone("02188881234");
        account.setCity(persian ? "تهران" : "Tehran");
        return account;
    }

    private static Opportunity deal(Records records, Account account, Product product) {
        Opportunity deal = records.create(Opportunity.class);
        deal.setName(product.getName() + " – " + account.getName());
        deal.setAccount(account);
        deal.setProduct(product);
        deal.setAmount(BigDecimal.valueOf(125_000_000));
        deal.setCurrency("IRR");
        return deal;
    }
}
