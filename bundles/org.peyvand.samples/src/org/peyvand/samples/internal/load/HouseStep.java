package org.peyvand.samples.internal.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peyvand.base.calendar.JalaliDate;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.Goal;
import org.peyvand.core.model.Team;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.sales.model.Product;
import org.peyvand.samples.internal.company.Article;
import org.peyvand.samples.internal.company.Company;
import org.peyvand.samples.internal.company.Employee;
import org.peyvand.samples.internal.company.Office;
import org.peyvand.security.Roles;

/** Stores branches, teams, users, products and targets. The user at the machine takes the seat of the first seller in the head office. */
final class HouseStep {

    /** About what one seller of the sample wins in a good month, in rials. */
    private static final BigDecimal TARGET = new BigDecimal("4000000000");

    /** So many good months a year. */
    private static final int MONTHS = 3;

    private final Loading loading;
    private final User local;
    private final Roles roles;

    HouseStep(Loading loading, User local, Roles roles) {
        this.loading = loading;
        this.local = local;
        this.roles = roles;
    }

    void run() {
        Company company = loading.company();
        loading.each("house", company.offices(), this::office);
        Employee seat = company.employees().get(1);
        loading.each("house", company.employees(), (employee, session) -> {
            if (employee.equals(seat)) {
                takeSeat(employee, session);
            } else {
                employee(employee, session);
            }
        });
        loading.each("house", company.offices(), this::manager);
        loading.each("house", company.employees(), this::role);
        loading.each("house", List.of(seat), this::goal);
        loading.each("house", company.offices(), this::plan);
        loading.each("products", company.articles(), this::product);
    }

    private void office(Office office, Session session) {
        Branch branch = session.first(Query.of(Branch.class).where(Criteria.where("code").is(office.code()))).orElseGet(Branch::new);
        branch.setCode(office.code());
        branch.setName(office.name());
        branch.setCurrency("IRR");
        branch.setParent(loading.get(session, Branch.class, office.parent()));
        branch.setPhone(office.phone());
        branch.setProvince(office.place().province());
        branch.setCity(office.place().city());
        branch.setStreet(office.street());
        branch.setPostalCode(office.postalCode());
        if (office.parent() == null) {
            branch.setOrganisation(session.add(CustomerStep.organisation(loading.company().legal())));
        }
        branch = session.save(branch);
        loading.remember(office.code(), branch);
        Team team = new Team();
        team.setName("فروش " + office.place().city());
        team.setBranch(branch);
        team.setBranchId(branch.getId());
        loading.add(session, office.code(), team);
    }

    private void employee(Employee employee, Session session) {
        User user = new User();
        user.setLogin(employee.login());
        user.setDisplayName(employee.name());
        user.setEmail(employee.email());
        place(user, employee, session);
        loading.add(session, employee.login(), user);
    }

    private void takeSeat(Employee employee, Session session) {
        User user = session.find(User.class, local.getId()).orElseThrow();
        place(user, employee, session);
        loading.remember(employee.login(), session.save(user));
    }

    private void place(User user, Employee employee, Session session) {
        Branch branch = loading.get(session, Branch.class, employee.office().code());
        user.setBranch(branch);
        user.setBranchId(branch.getId());
        user.setTeam(loading.get(session, Team.class, employee.office().code()));
        user.setManager(loading.get(session, User.class, employee.manager()));
    }

    private void manager(Office office, Session session) {
        List<Employee> here = loading.company().employees().stream().filter(employee -> employee.office().equals(office)).toList();
        loading.get(session, Team.class, office.code()).setManager(loading.get(session, User.class, here.getFirst().login()));
    }

    /** The head of the company, the managers of branches and everybody else may do what is usual. */
    private void role(Employee employee, Session session) {
        User user = loading.get(session, User.class, employee.login());
        boolean leads = loading.company().employees().stream().filter(other -> other.office().equals(employee.office())).findFirst().equals(Optional.of(employee));
        String code = employee.manager() == null ? Roles.HEAD_OFFICE : leads ? Roles.BRANCH_MANAGER : Roles.EXPERT;
        Loading.value(roles.give(user, code));
    }

    /** The seller at the machine has a target for the month the sample ends in. */
    private void goal(Employee employee, Session session) {
        JalaliDate today = JalaliDate.of(loading.company().today());
        LocalDate first = new JalaliDate(today.year(), today.month(), 1).toLocalDate();
        Goal goal = new Goal();
        goal.setUser(loading.get(session, User.class, employee.login()));
        goal.setStartsOn(first);
        goal.setEndsOn(first.plusDays(today.lengthOfMonth() - 1L));
        goal.setAmount(TARGET);
        goal.setCurrency("IRR");
        loading.add(session, "goal", goal);
    }

    /** Each branch has a target for the year the sample ends in; that of the head office is about all of them. */
    private void plan(Office office, Session session) {
        int year = JalaliDate.of(loading.company().today()).year();
        long sellers = loading.company().employees().stream().filter(one -> office.parent() == null || one.office().equals(office)).count();
        Goal goal = new Goal();
        goal.setOffice(loading.get(session, Branch.class, office.code()));
        goal.setStartsOn(new JalaliDate(year, 1, 1).toLocalDate());
        goal.setEndsOn(new JalaliDate(year + 1, 1, 1).toLocalDate().minusDays(1));
        goal.setAmount(TARGET.multiply(BigDecimal.valueOf(sellers * MONTHS)));
        goal.setCurrency("IRR");
        loading.add(session, "plan " + office.code(), goal);
    }

    private void product(Article article, Session session) {
        Product product = new Product();
        product.setCode(article.code());
        product.setName(article.name());
        product.setCategory(article.category());
        product.setUnit(article.unit());
        product.setListPrice(article.price());
        product.setCurrency("IRR");
        product.setTaxRate(article.taxRate());
        loading.add(session, article.code(), product);
    }
}
