package org.peyvand.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.peyvand.base.Outcome;
import org.peyvand.base.Progress;
import org.peyvand.base.calendar.CalendarSystem;
import org.peyvand.base.culture.Culture;
import org.peyvand.base.text.Message;
import org.peyvand.core.Records;
import org.peyvand.core.SampleData;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.testing.ui.WorkbenchRobot;
import org.peyvand.ui.Kit;
import org.peyvand.ui.Navigation;
import org.peyvand.workbench.internal.settings.Settings;

/** The first page over an empty database: each card leads where it says. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no display")
class FirstRunTest {

    private static void home(WorkbenchRobot robot) {
        robot.context().get(Navigation.class).openPart("org.peyvand.workbench.part.home");
        robot.find(Control.class, "home.new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void aCustomerAColleagueSettingsAndHelpAreOneStepAway(String language) {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of(language))) {
            home(robot);
            robot.click("home.invite");
            robot.type("displayName", "sara ahmadi");
            robot.command("org.peyvand.workbench.command.save");
            robot.until("saved", () -> !robot.part().isDirty());
            assertEquals(1, robot.service(Records.class).count(Query.of(User.class).where(Criteria.where("displayName").is("sara ahmadi"))));

            home(robot);
            robot.click("home.help");
            robot.find(Control.class, "help.search");
            robot.click("help.close");

            home(robot);
            robot.click("home.settings");
            Shell dialog = robot.find(Shell.class, "settings.dialog");
            for (String setting : List.of("language", "direction", "calendar", "digits", "theme")) {
                assertTrue(robot.find(CCombo.class, "settings." + setting).getItemCount() >= 2, setting);
            }
            dialog.close();

            home(robot);
            AtomicReference<Menu> kinds = new AtomicReference<>();
            robot.display().addFilter(SWT.Show, event -> {
                if (event.widget instanceof Menu menu) {
                    kinds.set(menu);
                }
            });
            robot.click("home.new");
            robot.until("the kinds of records", () -> kinds.get() != null && kinds.get().getItemCount() > 3);
            kinds.get().getItem(0).notifyListeners(SWT.Selection, new Event());
            kinds.get().setVisible(false);
            robot.until("an editor", () -> "org.peyvand.ui.part.editor".equals(robot.part().getElementId()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void theSampleCompanyAndTheOtherLanguageAreOneStepAway(String language) {
        AtomicInteger filled = new AtomicInteger();
        ServiceRegistration<SampleData> sample = FrameworkUtil.getBundle(FirstRunTest.class).getBundleContext().registerService(SampleData.class, new FakeSample(filled), null);
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of(language))) {
            home(robot);
            robot.click("home.sample");
            robot.until("the company is there", () -> filled.get() == 1);
            robot.untilIdle();

            home(robot);
            robot.whenShown(Texts.of(robot.context().get(Kit.class), "restart.title"), Shell::close);
            robot.click("home.language");
            robot.until("the other language is kept", () -> !robot.context().get(Settings.class).language().equals(language));
        } finally {
            sample.unregister();
        }
    }

    private record FakeSample(AtomicInteger filled) implements SampleData {
        @Override
        public Message description() {
            return Texts.message("home.title");
        }

        @Override
        public Outcome<Map<String, Long>> fill(Progress progress) {
            filled.incrementAndGet();
            return Outcome.done(Map.of());
        }

        @Override
        public Outcome<List<Path>> write(Path folder, Progress progress) {
            return Outcome.done(List.of());
        }
    }

    @ParameterizedTest
    @CsvSource({"fa, calendar, gregorian", "fa, digits, latin", "fa, direction, ltr", "en, calendar, jalali", "en, digits, persian", "en, direction, rtl"})
    void eachSettingIsChosenByItself(String language, String setting, String value) {
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of(language))) {
            home(robot);
            robot.click("home.settings");
            CCombo choice = robot.find(CCombo.class, "settings." + setting);
            choice.select(List.of(choice.getItems()).indexOf(Texts.of(robot.context().get(Kit.class), "settings." + setting + "." + value)));
            choice.notifyListeners(SWT.Selection, new Event());
            robot.whenShown(Texts.of(robot.context().get(Kit.class), "restart.title"), Shell::close);
            robot.click("settings.ok");
            Settings stored = Settings.load();
            assertEquals(Map.of("calendar", setting.equals("calendar") ? value : "auto", "digits", setting.equals("digits") ? value : "auto",
                    "direction", setting.equals("direction") ? value : "auto"),
                    Map.of("calendar", stored.calendar(), "digits", stored.digits(), "direction", stored.direction()));
        }
        try (WorkbenchRobot robot = WorkbenchRobot.open(Locale.of(language), Map.of(setting, value))) {
            Culture culture = robot.context().get(Kit.class).culture();
            boolean persian = language.equals("fa");
            assertEquals(setting.equals("calendar") != persian, culture.calendar() == CalendarSystem.JALALI);
            assertEquals(setting.equals("digits") != persian, culture.persianDigits());
            assertEquals(setting.equals("direction") != persian, culture.rightToLeft());
            assertEquals(culture.rightToLeft(), (robot.shell().getStyle() & SWT.RIGHT_TO_LEFT) != 0);
            assertFalse(robot.shell().isDisposed());
        }
    }
}
