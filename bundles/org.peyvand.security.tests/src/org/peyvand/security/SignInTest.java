package org.peyvand.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peyvand.base.Outcome;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.Records;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.PersistenceFailure;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.ChangeEntry;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.model.Secret;
import org.peyvand.persistence.module.Modules;
import org.peyvand.security.model.Credential;
import org.peyvand.security.model.SignInEvent;
import org.peyvand.security.model.SignInEventKind;
import org.peyvand.security.model.SignInTrial;
import org.peyvand.security.model.SignInWay;
import org.peyvand.security.signin.Passwords;
import org.peyvand.security.signin.SignIn;
import org.peyvand.security.signin.SignInRules;
import org.peyvand.security.signin.SignInTrail;
import org.peyvand.security.signin.SignedIn;
import org.peyvand.testing.Events;
import org.peyvand.testing.MemoryDatabase;

/** Passwords, sign-in, lock-out and the trail of them, over one database whose owner has all rights. */
@ExtendWith(MemoryDatabase.class)
class SignInTest {
    private static final SignInWay WAY = SignInWay.WORKBENCH;
    private static final String OWNERS = "the owner's horse";
    private static final String ALIS = "ali likes snow";
    private static final String OWNER = System.getProperty("user.name");
    private static boolean founded;

    private final UnitOfWork work;
    private final Records records;
    private final SignIn signIn;
    private final Passwords passwords;
    private final SignInTrail trail;
    private final CurrentUserService current;

    SignInTest(UnitOfWork work, Records records, SignIn signIn, Passwords passwords, SignInTrail trail, CurrentUserService current) {
        this.work = work;
        this.records = records;
        this.signIn = signIn;
        this.passwords = passwords;
        this.trail = trail;
        this.current = current;
    }

    @BeforeEach
    void closedFolder(Roles roles) {
        if (!founded) {
            new Company(records, current);
            founded = true;
            List.of("ali", "sara").forEach(login -> done(roles.give(user(login), Roles.EXPERT)));
            assertEquals("demand.nobody", refusal(signIn.demand(new SignInRules(true, 15), WAY)));
            done(passwords.change(null, OWNERS.toCharArray(), WAY));
        }
        work.write(session -> {
            session.trusted().list(Query.of(SignInTrial.class)).forEach(session.trusted()::remove);
            session.trusted().list(Query.of(User.class)).forEach(user -> {
                user.setActive(true);
                session.trusted().save(user);
            });
            return Outcome.done(null);
        });
        if (!signIn.rules().demanded()) {
            done(signIn.demand(new SignInRules(true, 15), WAY));
        }
        done(signIn.signIn(OWNER, OWNERS.toCharArray(), WAY));
    }

    private User user(String login) {
        return work.read(session -> session.trusted().first(Query.of(User.class).where(Criteria.where("login").is(login)))).orElseThrow();
    }

    private static <T> T done(Outcome<T> outcome) {
        return Company.require(outcome);
    }

    private static String refusal(Outcome<?> outcome) {
        assertFalse(outcome.isDone(), "not refused");
        return outcome.diagnostics().getFirst().message().key();
    }

    private void alisOwn() {
        done(passwords.reset(user("ali").getId(), "first of the office".toCharArray(), WAY));
        assertTrue(done(signIn.signIn("ali", "first of the office".toCharArray(), WAY)).mustChange());
        done(passwords.change(null, ALIS.toCharArray(), WAY));
    }

    private List<SignInEventKind> kinds(int most) {
        return trail.latest(null, most).stream().map(SignInEvent::getKind).toList();
    }

    @Test
    void beforeSignInNothingIsReadOrWritten() {
        signIn.signOut(WAY);
        assertNull(current.userId());
        assertNull(current.branchId());
        assertThrows(PersistenceFailure.class, current::user);
        assertEquals(0, records.count(Query.of(Account.class)));
        assertEquals(0, records.count(Query.of(User.class)), "not even who works here");
        Account account = new Account();
        account.setName("intruder");
        assertFalse(records.save(account).isDone());
        assertFalse(current.workAs(OWNER).isDone(), "nobody works in a name without its password");
        assertFalse(current.workAs("ali").isDone());
        assertEquals(List.of(), trail.latest(null, 10));
        done(signIn.signIn(OWNER, OWNERS.toCharArray(), WAY));
        assertEquals(6, records.count(Query.of(Account.class)));
    }

    @Test
    void aRightPasswordLetsInWithOnesOwnRights() {
        alisOwn();
        signIn.signOut(WAY);
        SignedIn ali = done(signIn.signIn(" ali ", ALIS.toCharArray(), WAY));
        assertEquals("ali", ali.name());
        assertEquals(user("ali").getId(), current.userId());
        assertEquals(Set.of("ali", "sara"), records.list(Query.of(Account.class)).stream().map(Account::getName).collect(Collectors.toSet()));
        assertEquals("administrators.only", refusal(signIn.demand(new SignInRules(false, 0), WAY)));
        assertEquals("caretakers.only", refusal(passwords.reset(user("sara").getId(), OWNERS.toCharArray(), WAY)));
        assertEquals(List.of(), trail.latest(null, 10), "the trail is for administrators");
    }

    @Test
    void aResetPasswordOpensNothingBeforeItIsChanged() {
        done(passwords.reset(user("sara").getId(), "first of the office".toCharArray(), WAY));
        signIn.signOut(WAY);
        assertTrue(done(signIn.signIn("sara", "first of the office".toCharArray(), WAY)).mustChange());
        assertNull(current.userId());
        assertEquals(0, records.count(Query.of(Account.class)));
        assertEquals("password.same", refusal(passwords.change(null, "first of the office".toCharArray(), WAY)));
        done(passwords.change(null, "sara likes rain".toCharArray(), WAY));
        assertEquals(user("sara").getId(), current.userId());
        assertFalse(done(signIn.signIn("sara", "sara likes rain".toCharArray(), WAY)).mustChange());
    }

    @Test
    void whoBelongsToNoBranchGetsNoPassword() {
        User nowhere = new User();
        nowhere.setDisplayName("Nima");
        nowhere.setLogin("nima");
        User stored = done(records.save(nowhere));
        assertEquals("password.nowhere", refusal(passwords.reset(stored.getId(), "first of the office".toCharArray(), WAY)));
        assertFalse(passwords.has(stored.getId()));
    }

    @Test
    void unknownNamesWrongPasswordsAndDisabledUsersAreToldAlike() {
        alisOwn();
        done(signIn.signIn(OWNER, OWNERS.toCharArray(), WAY));
        work.write(session -> {
            session.find(User.class, user("ali").getId()).orElseThrow().setActive(false);
            return Outcome.done(null);
        });
        signIn.signOut(WAY);
        Set<String> sentences = Set.of("ali", "nobody", "", OWNER, "sara").stream()
            .map(name -> signIn.signIn(name, name.equals("ali") ? ALIS.toCharArray() : "wrong one, sorry".toCharArray(), WAY))
            .map(outcome -> outcome.diagnostics().getFirst().message().in(Locale.ENGLISH)).collect(Collectors.toSet());
        assertEquals(Set.of("The name or the password is wrong."), sentences);
        assertNull(current.userId());
    }

    @Test
    void afterFiveWrongOnesNoPasswordIsLookedAtKnownNameOrNot() {
        signIn.signOut(WAY);
        for (String name : List.of(OWNER, "nobody at all")) {
            for (int i = 0; i < 4; i++) {
                assertEquals("signin.wrong", refusal(signIn.signIn(name, "wrong one, sorry".toCharArray(), WAY)));
            }
            assertEquals("signin.shut", refusal(signIn.signIn(name, "wrong one, sorry".toCharArray(), WAY)));
            assertEquals("signin.shut", refusal(signIn.signIn(name, OWNERS.toCharArray(), WAY)), "the right one neither");
        }
        past(OWNER);
        assertEquals("signin.shut", refusal(signIn.signIn(OWNER, "wrong one, sorry".toCharArray(), WAY)));
        past(OWNER);
        done(signIn.signIn(OWNER, OWNERS.toCharArray(), WAY));
        assertEquals(List.of(SignInEventKind.SIGNED_IN, SignInEventKind.SHUT_OUT, SignInEventKind.FAILED), kinds(3));
        assertEquals("signin.wrong", refusal(signIn.signIn(OWNER, "wrong one, sorry".toCharArray(), WAY)), "forgotten after the right one");
    }

    /** As if the time of the lock-out were over. */
    private void past(String login) {
        work.write(session -> {
            session.trusted().list(Query.of(SignInTrial.class)).forEach(trial -> {
                trial.setShutUntil(Instant.EPOCH);
                session.trusted().save(trial);
            });
            return Outcome.done(null);
        });
    }

    @Test
    void theLockedPagesOpenByOnesOwnPassword() {
        signIn.locked(WAY);
        assertEquals("signin.wrong", refusal(signIn.unlock("wrong one, sorry".toCharArray(), WAY)));
        done(signIn.unlock(OWNERS.toCharArray(), WAY));
        assertEquals(List.of(SignInEventKind.UNLOCKED, SignInEventKind.FAILED, SignInEventKind.LOCKED), kinds(3));
    }

    @Test
    void whoIsDisabledEndsAtOnce() {
        alisOwn();
        assertTrue(signIn.holds());
        assertEquals(2, records.count(Query.of(Account.class)));
        work.write(session -> {
            User ali = session.trusted().find(User.class, user("ali").getId()).orElseThrow();
            ali.setActive(false);
            session.trusted().save(ali);
            return Outcome.done(null);
        });
        assertFalse(signIn.holds());
        Events.awaitAll();
        assertEquals(0, records.count(Query.of(Account.class)));
        assertFalse(signIn.unlock(ALIS.toCharArray(), WAY).isDone());
    }

    @Test
    void ownPasswordsAreChangedWithTheOldOne() {
        assertEquals("signin.wrong", refusal(passwords.change("wrong one, sorry".toCharArray(), "another good one".toCharArray(), WAY)));
        assertEquals("signin.wrong", refusal(passwords.change(null, "another good one".toCharArray(), WAY)));
        assertEquals("password.short", refusal(passwords.change(OWNERS.toCharArray(), "short".toCharArray(), WAY)));
        done(passwords.change(OWNERS.toCharArray(), "another good one".toCharArray(), WAY));
        assertEquals(SignInEventKind.PASSWORD_CHANGED, kinds(1).getFirst());
        done(passwords.change("another good one".toCharArray(), OWNERS.toCharArray(), WAY));
    }

    @Test
    void theTrailSaysWhoWhenWhereAndIsNeverChanged() {
        signIn.signOut(WAY);
        signIn.signIn("password typed as name", "x".toCharArray(), SignInWay.COMMAND_LINE);
        done(signIn.signIn(OWNER, OWNERS.toCharArray(), WAY));
        List<SignInEvent> events = trail.latest(null, 3);
        SignInEvent in = events.get(0);
        assertEquals(current.userId(), in.getUserId());
        assertEquals(current.userId(), in.getDoneBy());
        assertEquals(WAY, in.getWay());
        assertTrue(in.getMachine().startsWith(OWNER + '@'), in.getMachine());
        assertTrue(in.getAt().isAfter(Instant.now().minusSeconds(60)));
        SignInEvent wrong = events.get(1);
        assertEquals(SignInEventKind.FAILED, wrong.getKind());
        assertEquals(SignInWay.COMMAND_LINE, wrong.getWay());
        assertNull(wrong.getUserName(), "what belongs to nobody may be a password by mistake");
        assertNull(wrong.getUserId());
        Outcome<Void> changed = work.write(session -> {
            SignInEvent event = session.trusted().find(SignInEvent.class, in.getId()).orElseThrow();
            event.setUserName("somebody else");
            session.trusted().save(event);
            return Outcome.done(null);
        });
        assertEquals("trail.sealed", refusal(changed));
        Outcome<Void> removed = work.write(session -> {
            session.trusted().remove(session.trusted().find(SignInEvent.class, in.getId()).orElseThrow());
            return Outcome.done(null);
        });
        assertEquals("trail.sealed", refusal(removed));
        assertEquals(OWNER, trail.latest(null, 1).getFirst().getUserName());
    }

    @Test
    void secretsAreInNoLogAndNoDescription(EntityDescriptions descriptions, Modules modules) {
        alisOwn();
        done(signIn.signIn(OWNER, OWNERS.toCharArray(), WAY));
        List<String> hashes = work.read(session -> session.trusted().list(Query.of(Credential.class))).stream().map(Credential::getHash).toList();
        assertEquals(2, hashes.stream().filter(hash -> hash.startsWith("$argon2id$")).distinct().limit(2).count());
        List<ChangeEntry> log = work.read(session -> session.trusted().list(Query.of(ChangeEntry.class)));
        assertTrue(log.stream().anyMatch(entry -> entry.getEntity().equals("Credential")), "that there is a password is logged");
        String all = log.stream().map(ChangeEntry::getChanges).collect(Collectors.joining());
        assertFalse(all.contains("argon2"), "no hash");
        assertFalse(all.contains(ALIS), "no password");
        assertTrue(descriptions.all().stream().noneMatch(one -> one.type().getPackageName().endsWith("security.model")
            && Set.of("Credential", "SignInEvent", "SignInTrial", "SignInSetting").contains(one.type().getSimpleName())));
        List<String> open = modules.inOrder().stream().flatMap(module -> module.entities().stream()).filter(DomainEntity.class::isAssignableFrom)
            .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
            .filter(field -> field.getName().matches("(?i).*(password|secret|hash|token).*") && !field.isAnnotationPresent(Secret.class))
            .map(field -> field.getDeclaringClass().getSimpleName() + '.' + field.getName()).toList();
        assertEquals(List.of(), open, "fields that sound secret are marked so");
    }

    @Test
    void administratorsReleasePasswordsAgain() {
        UUID owner = current.userId();
        done(signIn.demand(new SignInRules(false, 5), WAY));
        assertEquals(new SignInRules(false, 5), signIn.rules());
        assertEquals(SignInEventKind.RELEASED, kinds(1).getFirst());
        signIn.signOut(WAY);
        assertEquals(owner, current.userId(), "the account of the operating system is enough again");
    }

    @Test
    void aHashOfFormerParametersGrowsWhenItsOwnerSignsIn() {
        String former = "$argon2id$v=19$m=64,t=1,p=1$";
        work.write(session -> {
            Credential mine = session.trusted().first(Query.of(Credential.class).where(Criteria.where("user").is(current.userId()))).orElseThrow();
            mine.setHash(weak(OWNERS));
            session.trusted().save(mine);
            return Outcome.done(null);
        });
        done(signIn.signIn(OWNER, OWNERS.toCharArray(), WAY));
        String now = work.read(session -> session.trusted().first(Query.of(Credential.class).where(Criteria.where("user").is(current.userId()))))
            .orElseThrow().getHash();
        assertFalse(now.startsWith(former), now.substring(0, 30));
        done(signIn.signIn(OWNER, OWNERS.toCharArray(), WAY));
    }

    private static String weak(String password) {
        return org.peyvand.security.internal.signin.Weak.hash(password);
    }
}
