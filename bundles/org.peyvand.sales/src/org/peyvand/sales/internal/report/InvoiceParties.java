package org.peyvand.sales.internal.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.peyvand.base.text.AddressText;
import org.peyvand.base.text.Digits;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.Organisation;
import org.peyvand.core.model.Person;
import org.peyvand.persistence.Session;
import org.peyvand.sales.model.SalesDocument;

/**
 * Who sells and who buys. The seller is the branch the document belongs to, with its own legal person, address and phone; what a branch does
 * not have is taken from the one above it. The buyer is the account with its organisation or person.
 */
final class InvoiceParties {

    private final Session session;

    InvoiceParties(Session session) {
        this.session = session;
    }

    /** {@return what is said about the seller, at {@code seller.*}} */
    Map<String, Object> seller(SalesDocument document) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<Branch> offices = Optional.ofNullable(document.getBranchId()).flatMap(id -> session.find(Branch.class, id))
                .map(InvoiceParties::upwards).orElse(List.of());
        if (!offices.isEmpty()) {
            Optional<Organisation> company = first(offices, Branch::getOrganisation);
            company.ifPresent(organisation -> legal(values, "seller.", organisation));
            String name = company.map(Organisation::getLegalName).orElse(offices.getLast().getName());
            values.put("seller.name", offices.size() == 1 ? name : name + " \u2013 " + offices.getFirst().getName());
            first(offices, office -> office.getCity() == null && office.getStreet() == null ? null : office).ifPresent(office -> {
                values.put("seller.address", AddressText.line(null, office.getProvince(), office.getCity(), office.getStreet(), null));
                values.put("seller.postalCode", office.getPostalCode());
            });
            first(offices, Branch::getPhone).ifPresent(phone -> values.put("seller.phone", phone));
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
            String recorded = AddressText.line(null, account.getProvince(), account.getCity(), account.getStreet(), null);
            String billed = document.getBillAddress();
            values.put("buyer.address", billed == null ? recorded : billed);
            if (billed == null || account.getPostalCode() == null || !Digits.toLatin(billed).contains(account.getPostalCode())) {
                values.put("buyer.postalCode", account.getPostalCode());
            }
            values.put("buyer.phone", account.getPhone());
        }
        return values;
    }

    /** The branch and those above it. */
    private static List<Branch> upwards(Branch branch) {
        List<Branch> offices = new ArrayList<>();
        for (Branch office = branch; office != null && !offices.contains(office); office = office.getParent()) {
            offices.add(office);
        }
        return offices;
    }

    private static <T> Optional<T> first(List<Branch> offices, Function<Branch, T> value) {
        return offices.stream().map(value).filter(Objects::nonNull).findFirst();
    }

    private static void legal(Map<String, Object> values, String party, Organisation organisation) {
        values.put(party + "nationalId", organisation.getNationalId());
        values.put(party + "economicCode", organisation.getEconomicCode());
        values.put(party + "registration", organisation.getRegistrationNumber());
    }
}
