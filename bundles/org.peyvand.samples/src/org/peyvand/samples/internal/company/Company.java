package org.peyvand.samples.internal.company;

import java.time.LocalDate;
import java.util.List;

/**
 * The whole made-up company after a year of work.
 *
 * @param seed       what it was made from
 * @param today      its last day
 * @param legal      its own papers
 * @param offices    head office first
 * @param employees  head first
 * @param articles   what it sells
 * @param firms      its customers
 * @param prospects  its leads
 * @param deals      its opportunities, oldest first
 * @param papers     its quotes, orders, invoices and payments
 * @param encounters its activities, oldest first
 */
public record Company(long seed, LocalDate today, Firm.Legal legal, List<Office> offices, List<Employee> employees, List<Article> articles, List<Firm> firms,
        List<Prospect> prospects, List<Deal> deals, List<Papers> papers, List<Encounter> encounters) {

    /** All contacts of all customers. */
    public List<Human> people() {
        return firms.stream().flatMap(firm -> firm.people().stream()).toList();
    }
}
