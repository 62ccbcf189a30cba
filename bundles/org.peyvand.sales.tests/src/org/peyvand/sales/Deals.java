package org.peyvand.sales;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.sales.model.DocumentLine;
import org.peyvand.sales.model.Invoice;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.Product;

/** Short ways to stored records for tests. */
final class Deals {
    private final Records records;

    Deals(Records records) {
        this.records = records;
    }

    Account account(String name, String currency) {
        Account account = new Account();
        account.setName(name);
        account.setCurrency(currency);
        return stored(account);
    }

    Product product(String name, String price, String currency, String tax) {
        Product product = new Product();
        product.setName(name);
        product.setListPrice(new BigDecimal(price));
        product.setCurrency(currency);
        product.setTaxRate(new BigDecimal(tax));
        return stored(product);
    }

    Opportunity deal(String name, Account account, Product product, String amount) {
        Opportunity deal = records.create(Opportunity.class);
        deal.setName(name);
        deal.setAccount(account);
        deal.setProduct(product);
        deal.setAmount(amount == null ? null : new BigDecimal(amount));
        deal.setCurrency(account == null ? "IRR" : account.getCurrency());
        return stored(deal);
    }

    static DocumentLine line(Product product, String quantity, String price, String discount, String tax) {
        DocumentLine line = new DocumentLine();
        line.setProduct(product);
        line.setText(product == null ? "Something" : null);
        line.setQuantity(new BigDecimal(quantity));
        line.setUnitPrice(price == null ? null : new BigDecimal(price));
        line.setDiscountPercent(discount == null ? null : new BigDecimal(discount));
        line.setTaxRate(tax == null ? null : new BigDecimal(tax));
        return line;
    }

    static Invoice invoice(Account account) {
        Invoice invoice = new Invoice();
        invoice.setAccount(account);
        return invoice;
    }

    <E extends DomainEntity> E stored(E record) {
        return done(records.save(record));
    }

    static <T> T done(Outcome<T> outcome) {
        assertTrue(outcome.isDone(), () -> outcome.diagnostics().toString());
        return outcome.value();
    }

    static List<String> keys(Outcome<?> outcome) {
        assertTrue(!outcome.isDone(), "was done");
        return outcome.diagnostics().stream().filter(Diagnostic::isError).map(diagnostic -> diagnostic.message().key()).toList();
    }
}
