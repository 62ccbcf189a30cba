package org.peyvand.sales.ui.internal.block;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.ui.AccountBlock;
import org.peyvand.core.ui.BlockContent;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.sales.model.Quote;
import org.peyvand.sales.model.SalesDocument;
import org.peyvand.sales.ui.internal.document.DocumentRow;

/** Quotes, orders, invoices and credit notes of a customer, the newest first. */
public final class DocumentsBlock implements AccountBlock {
    private static final int MOST = 30;

    @Inject
    Records records;

    @Override
    public BlockContent load(Account account, Culture culture) {
        Query<SalesDocument> query = Query.of(SalesDocument.class).where(Criteria.where("account").is(account.getId()));
        List<SalesDocument> documents = records.list(query.orderBy(Order.desc("date"), Order.desc("createdAt")).page(0, MOST));
        DocumentRow rows = new DocumentRow(records, culture);
        return BlockContent.rows(documents.stream().map(rows::of).toList(), documents.size() < MOST ? documents.size() : records.count(query));
    }

    @Override
    public Optional<DomainEntity> prepare(Account account) {
        Quote quote = records.create(Quote.class);
        quote.setAccount(account);
        return Optional.of(quote);
    }
}
