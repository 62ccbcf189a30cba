package org.peyvand.core.ui.internal.overview;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peyvand.base.Money;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Labels;
import org.peyvand.core.PickLists;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.AccountKind;
import org.peyvand.core.model.ContactPoint;
import org.peyvand.core.model.Organisation;
import org.peyvand.core.model.PostalAddress;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;

/** Says who a customer is. Not on the UI thread. */
final class AccountFacts {
    private static final int MOST = 20;

    private final Records records;
    private final PickLists picks;
    private final Culture culture;

    AccountFacts(Records records, PickLists picks, Culture culture) {
        this.records = records;
        this.picks = picks;
        this.culture = culture;
    }

    /**
     * What is known about an account.
     *
     * @param first what one wants at once: who it is and how to reach it
     * @param further the rest
     */
    record Sheet(List<Fact> first, List<Fact> further) {
    }

    /** The facts about an account. */
    Sheet of(Account account) {
        FactList facts = new FactList();
        facts.latin(label("number"), account.getNumber());
        facts.add(label("status"), pick("core.accountStatus", account.getStatus()));
        if (account.getKind() == AccountKind.PERSON) {
            facts.add(label("kind"), Labels.of(account.getKind(), culture.language()));
        }
        facts.add(label("owner"), account.getOwner() == null ? null : account.getOwner().getDisplayName());
        facts.add(label("industry"), pick("core.industry", account.getIndustry()));
        reach(facts, account);
        place(facts, account);
        FactList further = new FactList();
        business(further, account);
        further.add(label("note"), account.getNote());
        return new Sheet(facts.toList(), further.toList());
    }

    private void reach(FactList facts, Account account) {
        facts.latin(label("phone"), account.getPhone());
        facts.mail(label("email"), account.getEmail());
        facts.web(label("website"), account.getWebsite());
        for (ContactPoint point : owned(ContactPoint.class, account, "kind")) {
            String name = point.getLabel() == null || point.getLabel().isBlank() ? Labels.of(point.getKind(), culture.language()) : point.getLabel();
            switch (point.getKind()) {
                case EMAIL -> facts.mail(name, point.getValue());
                case WEB -> facts.web(name, point.getValue());
                default -> facts.latin(name, point.getValue());
            }
        }
    }

    private void place(FactList facts, Account account) {
        facts.add(recordLabel(PostalAddress.class),
                address(account.getStreet(), account.getCity(), account.getProvince(), account.getPostalCode(), account.getCountry()));
        for (PostalAddress one : owned(PostalAddress.class, account, "kind")) {
            facts.add(Labels.of(one.getKind(), culture.language()),
                    address(one.getStreet(), one.getCity(), one.getProvince(), one.getPostalCode(), one.getCountry()));
        }
    }

    private void business(FactList facts, Account account) {
        Organisation organisation = account.getOrganisation();
        if (organisation != null) {
            Function<String, String> name = attribute -> attributeLabel(Organisation.class, attribute);
            facts.add(name.apply("legalName"), Objects.equals(organisation.getLegalName(), account.getName()) ? null : organisation.getLegalName());
            facts.latin(name.apply("nationalId"), organisation.getNationalId());
            facts.latin(name.apply("economicCode"), organisation.getEconomicCode());
        }
        facts.add(label("parent"), account.getParent() == null ? null : account.getParent().getName());
        facts.add(label("employees"), account.getEmployees() == null ? null : culture.number(account.getEmployees()));
        facts.add(label("foundedYear"), account.getFoundedYear() == null ? null : culture.digits(account.getFoundedYear().toString()));
        facts.add(label("revenue"), money(account.getRevenue(), account.getCurrency()));
        facts.add(label("source"), pick("core.source", account.getSource()));
    }

    private String money(BigDecimal amount, String currency) {
        if (amount == null) {
            return null;
        }
        return currency == null ? culture.number(amount) : culture.money(Money.of(amount, currency));
    }

    private String address(String... parts) {
        return culture.listed(Stream.of(parts).filter(part -> part != null && !part.isBlank()).map(String::strip).toList());
    }

    private <E> List<E> owned(Class<E> type, Account account, String order) {
        return records.list(Query.of(type).where(Criteria.where("ownerId").is(account.getId())).orderBy(Order.asc(order)).page(0, MOST));
    }

    private String pick(String list, String code) {
        return picks.label(list, code, culture.language());
    }

    private String label(String attribute) {
        return attributeLabel(Account.class, attribute);
    }

    private String recordLabel(Class<?> type) {
        return records.describe(type).label(culture.language());
    }

    private String attributeLabel(Class<?> type, String attribute) {
        return records.describe(type).attribute(attribute).map(found -> found.label(culture.language())).orElse(attribute);
    }
}
