package org.peyvand.sales.internal.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.peyvand.base.Outcome;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.User;
import org.peyvand.core.report.Column;
import org.peyvand.core.report.ReportData;
import org.peyvand.core.report.ReportRequest;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.sales.model.Opportunity;
import org.peyvand.sales.model.Pipeline;
import org.peyvand.sales.model.Product;
import org.peyvand.sales.model.Stage;
import org.peyvand.sales.model.StageState;

/** Records of a small sales company, and short ways to read reports. */
final class ReportFixture {

    private final Records records;

    ReportFixture(Records records) {
        this.records = records;
    }

    <E extends DomainEntity> E stored(E record) {
        Outcome<E> outcome = records.save(record);
        assertTrue(outcome.isDone(), () -> outcome.diagnostics().toString());
        return outcome.value();
    }

    Branch branch(String name) {
        Branch branch = new Branch();
        branch.setName(name);
        return stored(branch);
    }

    User user(String name, Branch branch, User manager) {
        User user = new User();
        user.setDisplayName(name);
        user.setBranch(branch);
        user.setManager(manager);
        return stored(user);
    }

    Account account(String name, String country) {
        Account account = new Account();
        account.setName(name);
        account.setCountry(country);
        return stored(account);
    }

    Product product(String name) {
        Product product = new Product();
        product.setName(name);
        return stored(product);
    }

    Pipeline pipeline(String name) {
        Pipeline pipeline = new Pipeline();
        pipeline.setName(name);
        return stored(pipeline);
    }

    Stage stage(Pipeline pipeline, String name, int position, StageState state, String probability) {
        Stage stage = new Stage();
        stage.setPipeline(pipeline);
        stage.setName(name);
        stage.setPosition(position);
        stage.setState(state);
        stage.setProbability(new BigDecimal(probability));
        return stored(stage);
    }

    Opportunity deal(User owner, Stage stage, Product product, String amount, LocalDate opened, LocalDate closed) {
        Opportunity deal = new Opportunity();
        deal.setName("Deal");
        deal.setOwner(owner);
        deal.setStage(stage);
        deal.setProduct(product);
        deal.setAmount(amount == null ? null : new BigDecimal(amount));
        deal.setCurrency(amount == null ? null : "USD");
        deal.setOpenedOn(opened);
        deal.setClosedOn(closed);
        return stored(deal);
    }

    static ReportRequest request(String report, Culture culture, String... parameters) {
        Map<String, String> values = Arrays.stream(parameters).map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new ReportRequest(report, values, culture);
    }

    /** The rows as a script reads them. */
    static List<String> lines(ReportData data) {
        List<Column> columns = data.columns();
        return data.rows().stream().map(row -> IntStream.range(0, columns.size()).filter(i -> columns.get(i).data())
                .mapToObj(i -> plain(row.get(i))).collect(Collectors.joining(","))).toList();
    }

    static String header(ReportData data) {
        return data.columns().stream().filter(Column::data).map(Column::name).collect(Collectors.joining(","));
    }

    private static String plain(Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            default -> cell.toString();
        };
    }
}
