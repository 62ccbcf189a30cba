package org.peyvand.samples.internal.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.peyvand.base.calendar.JalaliDate;
import org.peyvand.branch.model.ActionState;
import org.peyvand.branch.model.Indicator;
import org.peyvand.branch.model.IndicatorReading;
import org.peyvand.branch.model.IndicatorTarget;
import org.peyvand.branch.model.Perspective;
import org.peyvand.branch.model.StrategicAction;
import org.peyvand.branch.model.StrategicGoal;
import org.peyvand.core.measure.Aim;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Session;
import org.peyvand.samples.internal.company.Employee;
import org.peyvand.samples.internal.company.Office;

/** Stores a scorecard: goals of the year, indicators with targets for each office, readings of the one that nobody can compute, and actions. */
final class StrategyStep {
    private static final String SATISFACTION = "رضایت مشتریان";
    private static final String HEAD = "HQ";
    private final Loading loading;

    StrategyStep(Loading loading) {
        this.loading = loading;
    }

    /** A goal of the year. */
    private record Aimed(int place, String name, Perspective perspective) {
    }

    /** An indicator of a goal, with what each branch is to reach within the year. */
    private record Shown(String name, int goal, String measure, Aim aim, String unit, String target) {
    }

    /** Who does what, so many days from today. */
    private record Done(String name, int goal, String office, int days, ActionState state) {
    }

    private static final List<Aimed> GOALS = List.of(new Aimed(1, "رشد پایدار فروش", Perspective.FINANCIAL), new Aimed(2, "مشتریان وفادار و راضی", Perspective.CUSTOMER),
        new Aimed(3, "پیگیری به‌موقع", Perspective.PROCESS), new Aimed(4, "داده‌های کامل و درست", Perspective.LEARNING));
    private static final List<Shown> INDICATORS = List.of(new Shown("مبلغ فروش موفق", 1, "sales.won", Aim.MORE, null, "60000000000"),
        new Shown("نرخ موفقیت فرصت‌ها", 1, "sales.winrate", Aim.MORE, null, "35"), new Shown("مشتریان تازه", 2, "core.newcustomers", Aim.MORE, null, "40"),
        new Shown(SATISFACTION, 2, null, Aim.MORE, "از ۱۰", "8"), new Shown("سهم کارهای عقب‌افتاده", 3, "core.lateshare", Aim.LESS, null, "15"),
        new Shown("مشتریان بدون شناسهٔ ملی", 4, "core.nonationalid", Aim.LESS, null, "5"));
    private static final List<Done> ACTIONS = List.of(new Done("بازدید از ده مشتری بزرگ", 1, "SHZ", 20, ActionState.RUNNING),
        new Done("آموزش مذاکره برای کارشناسان", 1, HEAD, 45, ActionState.PLANNED), new Done("تماس با مشتریان خاموش", 2, "MHD", -4, ActionState.RUNNING),
        new Done("بازنگری کارهای باز هر صبح", 3, "TBZ", 5, ActionState.PLANNED), new Done("تکمیل شناسهٔ ملی سازمان‌ها", 4, "SHZ", -15, ActionState.DONE));

    void run() {
        loading.each("strategy", GOALS, this::goal);
        loading.each("strategy", INDICATORS, this::indicator);
        loading.each("strategy", loading.company().offices(), this::reading);
        loading.each("strategy", ACTIONS, this::action);
    }

    private int year() {
        return JalaliDate.of(loading.company().today()).year();
    }

    private LocalDate first() {
        return new JalaliDate(year(), 1, 1).toLocalDate();
    }

    private LocalDate last() {
        return new JalaliDate(year() + 1, 1, 1).toLocalDate().minusDays(1);
    }

    private void goal(Aimed aimed, Session session) {
        StrategicGoal goal = new StrategicGoal();
        goal.setName(aimed.name());
        goal.setPerspective(aimed.perspective());
        goal.setPosition(aimed.place());
        goal.setResponsible(leader(HEAD, session));
        goal.setStartsOn(first());
        goal.setEndsOn(last());
        loading.add(session, "goal " + aimed.place(), goal);
    }

    private void indicator(Shown shown, Session session) {
        Indicator indicator = new Indicator();
        indicator.setName(shown.name());
        indicator.setGoal(loading.get(session, StrategicGoal.class, "goal " + shown.goal()));
        indicator.setMeasure(shown.measure());
        indicator.setAim(shown.aim());
        indicator.setUnitName(shown.unit());
        Indicator stored = loading.add(session, shown.name(), indicator);
        for (Office office : loading.company().offices()) {
            IndicatorTarget target = new IndicatorTarget();
            target.setIndicator(stored);
            target.setOffice(loading.get(session, Branch.class, office.code()));
            target.setAmount(new BigDecimal(shown.target()).multiply(isSum(shown) && office.parent() == null ? BigDecimal.valueOf(loading.company().offices().size()) : BigDecimal.ONE));
            target.setStartsOn(first());
            target.setEndsOn(last());
            loading.add(session, shown.name() + office.code(), target);
        }
    }

    /** The target of the head office is about all branches. */
    private static boolean isSum(Shown shown) {
        return "sales.won".equals(shown.measure()) || "core.newcustomers".equals(shown.measure());
    }

    private void reading(Office office, Session session) {
        for (int months = 3; months >= 0; months--) {
            IndicatorReading reading = new IndicatorReading();
            reading.setIndicator(loading.get(session, Indicator.class, SATISFACTION));
            reading.setOffice(loading.get(session, Branch.class, office.code()));
            reading.setReadOn(loading.company().today().minusMonths(months));
            reading.setAmount(new BigDecimal("7").add(BigDecimal.valueOf((office.code().hashCode() & 7) - months, 1)));
            loading.own(reading, first(office.code()).login(), session);
            loading.add(session, SATISFACTION + office.code() + months, reading);
        }
    }

    private void action(Done done, Session session) {
        StrategicAction action = new StrategicAction();
        action.setName(done.name());
        action.setGoal(loading.get(session, StrategicGoal.class, "goal " + done.goal()));
        action.setOffice(loading.get(session, Branch.class, done.office()));
        action.setDueOn(loading.company().today().plusDays(done.days()));
        action.setState(done.state());
        loading.own(action, first(done.office()).login(), session);
        loading.add(session, done.name(), action);
    }

    private User leader(String office, Session session) {
        return loading.get(session, User.class, first(office).login());
    }

    private Employee first(String office) {
        return loading.company().employees().stream().filter(one -> one.office().code().equals(office)).findFirst().orElseThrow();
    }
}
