package org.peyvand.samples.internal.generate;

import java.util.List;
import org.peyvand.samples.internal.company.Employee;

/** Who may own a customer: everybody but the head of the house. */
final class Staff {

    private final List<Employee> sellers;

    Staff(List<Employee> employees) {
        this.sellers = employees.stream().filter(employee -> employee.manager() != null).toList();
    }

    /** Login of somebody who sells in this office. */
    String seller(Dice dice, String office) {
        return dice.pick(sellers.stream().filter(employee -> employee.office().code().equals(office)).toList()).login();
    }
}
