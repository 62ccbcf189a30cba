package org.peyvand.sync.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.peyvand.nodes.Node;

/** The same customer made in two branches: the head office finds it by itself, and nobody else hears of it. */
class TwinsTest {
    private static Offices offices;
    private static Node head;
    private static Node shiraz;
    private static Node tabriz;
    private static String shirazId;
    private static String tabrizId;
    private static String home;

    @BeforeAll
    static void open() {
        offices = new Offices("Shiraz", "Tabriz");
        head = offices.head();
        shiraz = offices.branch(0);
        tabriz = offices.branch(1);
        home = (String) head.ask("home", null);
        shirazId = offices.id(shiraz);
        tabrizId = offices.id(tabriz);
    }

    @AfterAll
    static void close() {
        offices.close();
    }

    private static void sync() {
        sync(shiraz);
        sync(tabriz);
        sync(shiraz);
    }

    private static void sync(Node branch) {
        assertEquals(0L, offices.sync(branch).get("held"), () -> head.ask("held", null).toString());
    }

    private static void edit(Node node, String... words) {
        node.ask("edit", words);
    }

    private static void customer(Node node, String name, String phone) {
        edit(node, "account", name);
        edit(node, "phone", name, phone);
    }

    @SuppressWarnings("unchecked")
    private static List<String> twins(Node node, String name) {
        return ((List<String>) node.ask("twins", null)).stream().filter(one -> one.contains(name)).toList();
    }

    @Test
    void eachOfSeveralThatOnePushBringsHasItsOwnNames() {
        for (int i = 1; i <= 3; i++) {
            customer(shiraz, "Kiln " + i, "0917333440" + i);
            customer(tabriz, "Oven " + i, "0917333440" + i);
        }
        sync();
        assertEquals(List.of("OPEN MOBILE Kiln 1 / Oven 1 " + home, "OPEN MOBILE Kiln 2 / Oven 2 " + home, "OPEN MOBILE Kiln 3 / Oven 3 " + home),
            twins(head, "Kiln").stream().sorted().toList());
    }

    @Test
    void inPushesOfNothingButNewOnesEachIsFoundOnce() {
        for (int i = 10; i < 40; i++) {
            edit(shiraz, "customer", "Maple " + i, "09153334" + i + "0");
            edit(tabriz, "customer", "Poplar " + i, "+98915 333 4" + i + "0");
        }
        edit(tabriz, "customer", "Poplar 40", "09153334390");
        sync();
        List<String> found = twins(head, "Maple");
        assertEquals(31, found.size(), found::toString);
        assertEquals(31, found.stream().distinct().count(), found::toString);
        assertTrue(found.contains("OPEN MOBILE Maple 39 / Poplar 40 " + home), found::toString);
    }

    @Test
    void twoBranchesWhoseCustomersComeInOnePushHaveSomebodyInCommon() {
        String below = (String) head.ask("edit", new String[] {"office", "Marvdasht", shirazId});
        edit(head, "staff", "Roya", below);
        sync();
        edit(shiraz, "customer", "Walnut", "09155550001");
        edit(shiraz, "customer", "Walnut wood", "09155550001", below);
        edit(shiraz, "customer", "Walnut tree", "09155550001");
        sync();
        assertEquals(2, twins(head, "Walnut").size(), () -> twins(head, "Walnut").toString());
    }

    @Test
    void theSameCustomerOfTwoBranchesIsLinkedOnceAndBecomesOne() {
        customer(shiraz, "Arg", "09171112233");
        edit(shiraz, "note", "Arg", "called");
        edit(shiraz, "number", "Arg", "09171112299");
        customer(tabriz, "Arg e Bam", "+989171112233");
        edit(tabriz, "number", "Arg e Bam", "0917 111 2299");
        edit(tabriz, "note", "Arg e Bam", "visited");
        sync();
        assertEquals(List.of("OPEN MOBILE Arg / Arg e Bam " + home), twins(head, "Arg"));
        assertEquals(List.of(), twins(shiraz, "Arg"), "nothing of the other branch");
        assertEquals(List.of(), twins(tabriz, "Arg"));
        assertEquals(0L, shiraz.ask("accounts", "Arg e"));

        head.ask("merge", new String[] {"Arg", "Arg e Bam"});
        assertEquals(List.of("MERGED MOBILE Arg / Arg e Bam " + home), twins(head, "Arg"));
        sync();
        sync();
        assertEquals(2L, head.ask("notes", "Arg"));
        assertEquals(1L, shiraz.ask("notes", "Arg"));
        assertEquals(1L, tabriz.ask("accounts", "Arg"), "what was done there refers to it, so it is told of it");
        assertEquals(0L, tabriz.ask("accounts", "Arg e"));
        assertEquals(head.ask("state", shirazId), shiraz.ask("state", null));
        assertTrue(((Map<?, ?>) tabriz.ask("state", null)).entrySet().containsAll(((Map<?, ?>) head.ask("state", tabrizId)).entrySet()));
        assertEquals(1, twins(head, "Arg").size(), "one record is alike to nobody");
    }

    @Test
    void whoWasSaidToBeDifferentIsNotAskedForAgainFromEitherSide() {
        edit(shiraz, "account", "Bina");
        edit(shiraz, "mail", "Bina", "info@bina.example");
        sync();
        edit(tabriz, "account", "Bina Co");
        edit(tabriz, "mail", "Bina Co", "Info@bina.example");
        sync();
        assertEquals(List.of("OPEN MAIL Bina / Bina Co " + home), twins(head, "Bina"));
        assertEquals("done", head.ask("inbox", new String[] {"keep", "Bina / Bina Co"}));
        edit(shiraz, "economic", "Bina", "411111111111");
        edit(tabriz, "economic", "Bina Co", "411111111111");
        sync();
        edit(shiraz, "phone", "Bina", "09123334455");
        edit(tabriz, "phone", "Bina Co", "09123334455");
        sync();
        assertEquals(List.of("SETTLED MAIL Bina / Bina Co " + home), twins(head, "Bina"));

        customer(shiraz, "Third", "09123334455");
        sync();
        assertTrue(twins(head, "Third").contains("OPEN MOBILE Bina Co / Third " + home), () -> twins(head, "").toString());
        assertEquals(1, twins(head, "Third").size(), "two of one branch are none of the head office's business");
    }

    @Test
    void aTelephoneThatIsChangedLaterMakesAPair() {
        customer(shiraz, "Caspian", "09121000001");
        customer(tabriz, "Caspian", "09121000002");
        sync();
        assertEquals(List.of(), twins(head, "Caspian"), "a name alone says nothing");
        edit(tabriz, "phone", "Caspian", "09121000001");
        sync();
        assertEquals(List.of("OPEN MOBILE Caspian " + home), twins(head, "Caspian"));
        edit(tabriz, "phone", "Caspian", "09121000003");
        edit(tabriz, "phone", "Caspian", "09121000001");
        sync();
        assertEquals(1, twins(head, "Caspian").size());
    }

    @Test
    void whatWasKnownOfOneThatIsGoneHoldsForTheOther() {
        customer(shiraz, "Dena", "09131000001");
        customer(tabriz, "Dena South", "09131000001");
        sync();
        assertEquals("done", head.ask("inbox", new String[] {"keep", "Dena / Dena South"}));
        edit(tabriz, "account", "Dena West");
        tabriz.ask("merge", new String[] {"Dena West", "Dena South"});
        sync();
        assertEquals(List.of("MERGED MOBILE Dena / Dena South " + home, "SETTLED MOBILE Dena / Dena West " + home), twins(head, "Dena"));
    }

    @Test
    void aTelephoneAtADeskAndOneThatManyHaveTellNothing() {
        customer(shiraz, "Elvand", "02188776655");
        customer(tabriz, "Elvand Two", "02188776655");
        for (int i = 0; i < 8; i++) {
            customer(shiraz, "Fars" + i, "09140000000");
            customer(tabriz, "Fath" + i, "09140000000");
        }
        sync();
        assertEquals(List.of(), twins(head, "Elvand"));
        assertEquals(List.of(), twins(head, "Fa"));
    }

    @Test
    void aLinkIsNotTakenForALostValue() {
        customer(shiraz, "Gilan", "09151000001");
        customer(tabriz, "Gilan Sea", "09151000001");
        sync();
        assertEquals("Nothing was lost here: two records may be about the same. Merge them, or say that they are different.",
            head.ask("inbox", new String[] {"restore", "Gilan / Gilan Sea"}));
        assertEquals("Gilan phone 09151000001 | 09151000001, Shiraz | Tabriz", head.ask("inbox", new String[] {"twins", "Gilan / Gilan Sea", "phone"}));
    }

    @Test
    void whoIsSavedAtTheHeadOfficeItselfIsFoundWithoutAPush() {
        customer(shiraz, "Hafez", "09161000001");
        sync();
        head.ask("look", null);
        customer(head, "Hafez Tomb", "+98 916 100 0001");
        assertEquals(List.of(), twins(head, "Hafez"), "not in the way of a save");
        assertTrue((long) head.ask("look", null) >= 2);
        assertEquals(List.of("OPEN MOBILE Hafez / Hafez Tomb " + home), twins(head, "Hafez"));
        edit(head, "account", "Hafez Garden");
        edit(head, "mail", "Hafez Garden", "one@hafez.example");
        head.ask("look", null);
        edit(head, "mail", "Hafez Garden", "two@hafez.example");
        edit(tabriz, "account", "Saadi");
        edit(tabriz, "mail", "Saadi", "TWO@hafez.example");
        sync();
        assertEquals(List.of("OPEN MAIL Hafez Garden / Saadi " + home), twins(head, "Saadi"), "a push finds those of the head office too");
        long entries = twins(head, "").size();
        head.ask("look", null);
        head.ask("look", null);
        assertEquals(entries, twins(head, "").size());
        assertEquals(0L, head.ask("look", null), "nothing is looked at twice");
        assertEquals(0L, shiraz.ask("look", null), "a branch does not look");
    }

    @Test
    void whoWasThereBeforeAnybodyLookedIsFoundOnceAndWhereItWasBrokenOffItGoesOn() {
        customer(shiraz, "Nasir", "09171000001");
        customer(tabriz, "Nasir ol Molk", "09171000001");
        edit(shiraz, "account", "Vakil");
        edit(shiraz, "economic", "Vakil", "422222222222");
        edit(tabriz, "account", "Vakil Bazaar");
        edit(tabriz, "economic", "Vakil Bazaar", "422222222222");
        edit(shiraz, "account", "Qavam");
        edit(shiraz, "number", "Qavam", "0917 100 0009");
        edit(tabriz, "account", "Qavam House");
        edit(tabriz, "number", "Qavam House", "0917 100 0009");
        sync();
        List<String> found = Stream.of("Nasir", "Vakil", "Qavam").flatMap(name -> twins(head, name).stream()).toList();
        assertEquals(3, found.size());
        for (String name : List.of("Nasir", "Vakil", "Qavam")) {
            head.ask("unlink", name);
        }
        Path reached = head.data().resolve("sync/twins.properties");
        head.restart(reached.toFile()::delete);
        assertTrue((long) head.ask("look", null) > 6);
        assertEquals(found, Stream.of("Nasir", "Vakil", "Qavam").flatMap(name -> twins(head, name).stream()).toList());
        assertTrue(Files.exists(reached));
        head.restart(() -> { });
        assertEquals(0L, (long) head.ask("look", null), "what was reached outlives the program");
    }

    @Test
    void whatWasFoundOfTheClockOutlivesTheProgram() {
        tabriz.ask("correct", "PT49H");
        tabriz.restart(() -> { });
        assertEquals("PT49H", tabriz.ask("correction", null));
        assertTrue(((String) tabriz.ask("ahead", null)).startsWith("PT4"), () -> (String) tabriz.ask("ahead", null));
        sync();
        assertEquals("PT0S", tabriz.ask("correction", null), "the head office says that it is right");
        tabriz.restart(() -> { });
        assertEquals("PT0S", tabriz.ask("correction", null));
    }
}
