package org.peyvand.samples.internal.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.text.Message;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.SampleData;
import org.peyvand.core.Workplace;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.User;
import org.peyvand.exchange.format.TabularFormat;
import org.peyvand.extensions.Contribution;
import org.peyvand.extensions.Extensions;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.samples.internal.company.Company;
import org.peyvand.samples.internal.files.SampleFiles;
import org.peyvand.samples.internal.generate.CompanyMaker;
import org.peyvand.security.Roles;

/** The sample company after the year that ends today. */
@Component
public final class SampleCompany implements SampleData {

    private final UnitOfWork work;
    private final EntityDescriptions descriptions;
    private final CurrentUserService current;
    private final Workplace workplace;
    private final Extensions extensions;
    private final SalesServices sales;
    private final Roles roles;

    /** Made by Declarative Services. */
    @Activate
    public SampleCompany(@Reference UnitOfWork work, @Reference EntityDescriptions descriptions, @Reference CurrentUserService current,
            @Reference Workplace workplace, @Reference Extensions extensions, @Reference SalesServices sales,
            @Reference Roles roles) {
        this.work = work;
        this.descriptions = descriptions;
        this.current = current;
        this.workplace = workplace;
        this.extensions = extensions;
        this.sales = sales;
        this.roles = roles;
    }

    @Override
    public Message description() {
        return Message.of(SampleCompany.class, "description");
    }

    @Override
    public Outcome<Map<String, Long>> fill(Progress progress) {
        long accounts = work.read(session -> session.count(Query.of(Account.class)));
        if (accounts > 0) {
            return Outcome.refused(Message.of(SampleCompany.class, "notEmpty", accounts));
        }
        Map<String, Long> before = counts();
        try {
            load(new Loading(work, company(), progress, workplace.culture()), current.user());
        } catch (LoadStopped stopped) {
            List<Diagnostic> reasons = stopped.reasons();
            return reasons.isEmpty() ? Outcome.refused(Message.of(SampleCompany.class, "stopped")) : Outcome.refused(reasons);
        }
        Map<String, Long> made = new TreeMap<>();
        counts().forEach((entity, count) -> made.merge(entity, count - before.getOrDefault(entity, 0L), Long::sum));
        made.values().removeIf(count -> count == 0);
        return Outcome.done(made);
    }

    @Override
    public Outcome<List<Path>> write(Path folder, Progress progress) {
        try {
            List<Path> files = new SampleFiles(this::format).write(company(), folder);
            progress.subTask(Message.of(SampleCompany.class, "written", files.size()).in(workplace.culture()));
            return Outcome.done(files);
        } catch (IOException failed) {
            return Outcome.refused(Message.of(SampleCompany.class, "notWritten", folder, failed.toString()));
        }
    }

    private Company company() {
        return CompanyMaker.make(CompanyMaker.USUAL_SEED, workplace.today());
    }

    private void load(Loading loading, User local) {
        new HouseStep(loading, local, roles).run();
        new CustomerStep(loading).run();
        new DealStep(loading, sales.pipelines()).run();
        new LeadStep(loading, sales.leads()).run();
        new PaperStep(loading, sales.documents(), sales.payments()).run();
        new ActivityStep(loading).run();
        new StrategyStep(loading).run();
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        work.read(session -> {
            for (EntityDescription description : descriptions.all()) {
                counts.put(description.id(), session.count(Query.of(description.type())));
            }
            return counts;
        });
        return counts;
    }

    private TabularFormat format(String id) {
        return extensions.of("org.peyvand.exchange.formats").stream().filter(format -> format.required("id").equals(id)).findFirst()
                .map(SampleCompany::create).orElseThrow(() -> new IllegalStateException("No format " + id));
    }

    private static TabularFormat create(Contribution format) {
        return format.create("class", TabularFormat.class);
    }
}
