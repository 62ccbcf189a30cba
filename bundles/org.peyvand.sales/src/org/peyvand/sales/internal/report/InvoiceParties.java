package org.peyvand.sales.internal.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.peyvand.base.culture.Culture;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.ContactPoint;
import org.peyvand.core.model.ContactPointKind;
import org.peyvand.core.model.Organisation;
import org.peyvand.core.model.Person;
import org.peyvand.core.model.PostalAddress;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.sales.model.SalesDocument;

/**
 * Who sells and who buys. The seller is the branch the document belongs to, with the organisation that has the name of the uppermost
 * branch for its legal numbers, and the address and phone recorded for the branch. The buyer is the account with its organisation or person.
 */
final class InvoiceParties {

    private final Session session;
    private final Culture culture;

    InvoiceParties(Session session, Culture culture) {
        this.session = session;
        this.culture = culture;
    }

    /** {@return what is said about the seller, at {@code seller.*}} */
    Map<String, Object> seller(SalesDocument document) {
        Map<String, Object> values = new LinkedHashMap<>();
        Optional<Branch> branch = Optional.ofNullable(document.getBranchId()).flatMap(id -> session.find(Branch.class, id));
        if (branch.isPresent()) {
            Branch company = uppermost(branch.get());
            values.put("seller.name", company.equals(branch.get()) ? company.getName() : company.getName() + " \u2013 " + branch.get().getName());
            session.first(Query.of(Organisation.class).where(Criteria.where("legalName").is(company.getName())))
                    .ifPresent(organisation -> legal(values, "seller.", organisation));
            List<UUID> places = Stream.of(branch.get(), company).map(Branch::getId).distinct().toList();
            places.stream().map(this::address).flatMap(Optional::stream).findFirst().ifPresent(address -> values.putAll(at("seller.", address)));
            places.stream().map(this::phone).flatMap(Optional::stream).findFirst().ifPresent(phone -> values.put("seller.phone", phone));
        }
        return values;
    }

    /** {@return what is said about the buyer, at {@code buyer.*}} */
    Map<String, Object> buyer(SalesDocument document) {
        Map<String, Object> values = new LinkedHashMap<>();
        Account account = document.getAccount();
        if (account != null) {
            Organisation organisation = account.getOrganisation();
            Person person = account.getPerson();
            values.put("buyer.name", organisation == null || organisation.getLegalName() == null ? account.getName() : organisation.getLegalName());
            if (organisation != null) {
                legal(values, "buyer.", organisation);
            } else if (person != null) {
                values.put("buyer.nationalId", person.getNationalId());
            }
            String recorded = joined(account.getProvince(), account.getCity(), account.getStreet());
            values.put("buyer.address", document.getBillAddress() == null ? recorded : document.getBillAddress());
            values.put("buyer.postalCode", account.getPostalCode());
            values.put("buyer.phone", account.getPhone());
        }
        return values;
    }

    private static Branch uppermost(Branch branch) {
        Branch top = branch;
        for (int depth = 0; top.getParent() != null && depth < 10; depth++) {
            top = top.getParent();
        }
        return top;
    }

    private static void legal(Map<String, Object> values, String party, Organisation organisation) {
        values.put(party + "nationalId", organisation.getNationalId());
        values.put(party + "economicCode", organisation.getEconomicCode());
        values.put(party + "registration", organisation.getRegistrationNumber());
    }

    private Optional<PostalAddress> address(UUID owner) {
        return session.first(Query.of(PostalAddress.class).where(Criteria.where("ownerId").is(owner)));
    }

    private Optional<String> phone(UUID owner) {
        return session.first(Query.of(ContactPoint.class).where(Criteria.all(Criteria.where("ownerId").is(owner),
                Criteria.where("kind").is(ContactPointKind.PHONE)))).map(ContactPoint::getValue);
    }

    private Map<String, Object> at(String party, PostalAddress address) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(party + "address", joined(address.getProvince(), address.getCity(), address.getStreet()));
        values.put(party + "postalCode", address.getPostalCode());
        return values;
    }

    private String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).filter(part -> !part.isBlank()).distinct()
                .collect(Collectors.joining(culture.rightToLeft() ? "\u060C " : ", "));
    }
}
