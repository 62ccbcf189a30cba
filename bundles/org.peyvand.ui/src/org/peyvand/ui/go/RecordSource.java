package org.peyvand.ui.go;

import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.peyvand.base.Progress;
import org.peyvand.base.text.PersianKeyboard;
import org.peyvand.core.RecordRef;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.history.KnownRecord;
import org.peyvand.ui.history.Remembered;

/** Records of every entity that has search paths: favourites and what was seen last at once, the others from the database while one types. */
public final class RecordSource implements DestinationSource {
    /** Read of one entity before the newest are taken: enough for names that people type, and never a sorted million. */
    private static final int READ = 60;
    private static final int KEPT = 8;

    @Override
    public List<Destination> all(Kit kit) {
        Remembered remembered = kit.service(Remembered.class);
        Map<RecordRef, Destination> known = new LinkedHashMap<>();
        Stream.concat(remembered.favourites().all().stream(), remembered.seen().all().stream())
                .forEach(record -> known.putIfAbsent(record.ref(), known(kit, record)));
        return List.copyOf(known.values());
    }

    private static Destination known(Kit kit, KnownRecord record) {
        String kind = kit.descriptions().byId(record.ref().entity()).map(description -> description.label(kit.culture().language())).orElse("");
        return destination(kit, record.ref(), record.icon(), record.title(), kind, "");
    }

    private static Destination destination(Kit kit, RecordRef ref, String icon, String title, String kind, String words) {
        return new Destination(key(ref), icon, title, kind, "", words, aside -> {
            if (aside) {
                kit.navigation().openAside(ref);
            } else {
                kit.navigation().open(ref);
            }
        });
    }

    /** The key of a record. */
    static String key(RecordRef ref) {
        return "record:" + ref.entity() + ":" + ref.id();
    }

    @Override
    public void search(Kit kit, String words, Progress progress, Consumer<List<Destination>> found) {
        if (!search(kit, words, words, progress, found)) {
            String persian = PersianKeyboard.persian(words);
            String meant = persian.equals(words) ? PersianKeyboard.latin(words) : persian;
            if (!meant.equals(words)) {
                search(kit, meant, words, progress, found);
            }
        }
    }

    /**
     * Asks one entity after the other.
     *
     * @param words looked for
     * @param typed as typed, which may be the same keys of another layout
     * @return whether there was anything
     */
    private static boolean search(Kit kit, String words, String typed, Progress progress, Consumer<List<Destination>> found) {
        boolean any = false;
        for (EntityDescription description : kit.descriptions().all()) {
            if (progress.isCancelled()) {
                return true;
            }
            List<Destination> hits = isSearched(description) ? hits(kit, description, words, typed) : List.of();
            if (!hits.isEmpty()) {
                any = true;
                found.accept(hits);
            }
        }
        return any;
    }

    private static boolean isSearched(EntityDescription description) {
        return !description.searchPaths().isEmpty() && !Modifier.isAbstract(description.type().getModifiers());
    }

    private static List<Destination> hits(Kit kit, EntityDescription description, String words, String typed) {
        Class<? extends DomainEntity> type = description.type();
        List<DomainEntity> records = new ArrayList<>(kit.records().list(Query.of(type).where(Criteria.search(description, words)).page(0, READ)));
        records.removeIf(record -> record.getClass() != description.type() && kit.descriptions().of(record.getClass()) != description);
        Comparator<DomainEntity> byChange = Comparator.comparing(record -> record.getChangedAt() == null ? Instant.EPOCH : record.getChangedAt());
        String kind = description.label(kit.culture().language());
        FuzzyMatch match = FuzzyMatch.of(words);
        return records.stream().sorted(byChange.reversed())
                .sorted(Comparator.comparingDouble((DomainEntity record) -> match.score(description.titleOf(record, kit.culture().language()))).reversed())
                .limit(KEPT).map(record -> destination(kit, new RecordRef(description.id(), record.getId()), description.icon(),
                        title(description, record, kit.culture().language()), kind, typed)).toList();
    }

    private static String title(EntityDescription description, DomainEntity record, Locale language) {
        String title = description.titleOf(record, language);
        return title.isBlank() ? "—" : title;
    }
}
