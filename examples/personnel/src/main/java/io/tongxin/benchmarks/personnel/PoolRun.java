package io.tongxin.benchmarks.personnel;

import io.tongxin.Attributes;
import io.tongxin.Personnel;
import io.tongxin.actor.Grounds;
import io.tongxin.actor.Purpose;
import io.tongxin.code.CitizenIdNumber;
import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.organization.Organization;
import io.tongxin.personnel.FileState;
import io.tongxin.personnel.PersonnelField;
import io.tongxin.personnel.PersonnelRecord;
import io.tongxin.personnel.PersonnelRules;
import io.tongxin.personnel.SealedPersonnel;
import io.tongxin.pool.PoolEntry;
import io.tongxin.pool.PoolReview;
import io.tongxin.pool.ReviewRun;
import io.tongxin.pool.Standing;
import io.tongxin.storage.Condition;
import io.tongxin.storage.Page;
import io.tongxin.storage.Query;
import io.tongxin.storage.Recorded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The whole way of a pool on one store, each answer checked against how the persons were made; a wrong one stops it. */
final class PoolRun {
    static final int IN_A_COMMAND = 20_000;
    private static final Purpose WHY = Purpose.of("核对示例");
    private static final Grounds NOW = Grounds.of("示例人才库复核");
    private static final int PAGE = 200;
    private static final int NAMES = 8;
    private static final int NUMBERS = 50;

    private final Desk desk;
    private final People people;
    private final Steps steps;
    private final Personnel personnel;

    PoolRun(Store store, People people) {
        this.desk = new Desk(store);
        this.people = people;
        this.steps = new Steps(store.meter());
        this.personnel = desk.office().personnel();
    }

    Steps steps() {
        return steps;
    }

    Personnel personnel() {
        return personnel;
    }

    /** Persons in commands of 20,000. */
    void bringIn() {
        steps.take("import of persons", people.size(), () -> {
            inCommands("import", people.all(), (command, some) -> personnel.recordAll(Desk.command(command), some));
            return true;
        });
        agree("all", personnel.count(Condition.everything()), (long) people.size());
    }

    private static <T> void inCommands(String name, List<T> all, Write<T> write) {
        for (int i = 0; i < all.size(); i += IN_A_COMMAND) {
            write.by(name + "-" + i / IN_A_COMMAND, all.subList(i, Math.min(all.size(), i + IN_A_COMMAND)));
        }
    }

    /** What is searched for in each field that can be searched. */
    Map<PersonnelField<?>, List<String>> wanted() {
        return Map.of(
                PersonnelField.NAME,
                people.all().stream()
                        .flatMap(p -> p.value(PersonnelField.NAME).stream())
                        .distinct()
                        .limit(NAMES)
                        .toList(),
                PersonnelField.ID_NUMBER,
                people.all().stream()
                        .flatMap(p -> p.value(PersonnelField.ID_NUMBER).stream())
                        .map(CitizenIdNumber::value)
                        .distinct()
                        .limit(NUMBERS)
                        .toList(),
                PersonnelField.CATEGORIES,
                List.of("1", "2", "6"),
                PersonnelField.MEMBERSHIPS,
                List.of("01", "04", "12"));
    }

    /** Every field that can be searched, and queries by unit. */
    void look() {
        for (PersonnelField<?> field : List.of(
                PersonnelField.ID_NUMBER, PersonnelField.NAME, PersonnelField.MEMBERSHIPS, PersonnelField.CATEGORIES)) {
            List<String> values = wanted().getOrDefault(field, List.of());
            List<List<PersonId>> found = steps.take(
                    "search by " + field,
                    values.size(),
                    () -> values.stream()
                            .map(value -> personnel.search(field, value, WHY))
                            .toList());
            for (int i = 0; i < values.size(); i++) {
                agree("search by " + field, Set.copyOf(found.get(i)), people.having(field, values.get(i)));
                agree(
                        "nobody twice",
                        found.get(i).size(),
                        Set.copyOf(found.get(i)).size());
            }
        }
        Map<UnitId, Integer> counts = new HashMap<>();
        people.all().forEach(p -> counts.merge(p.unit(), 1, Integer::sum));
        List<UnitId> offices = Town.offices();
        List<Long> counted = steps.take(
                "count of an office",
                offices.size(),
                () -> offices.stream()
                        .map(u -> personnel.count(Condition.equal(Attributes.UNIT, u.value())))
                        .toList());
        for (int i = 0; i < counted.size(); i++) {
            agree("count", counted.get(i), (long) counts.getOrDefault(offices.get(i), 0));
        }
        UnitId one = offices.get(0);
        agree(
                "pages",
                steps.take("pages of one office, a person", Math.max(1, counted.get(0)), () -> paged(one)),
                ids(people.all().stream().filter(p -> p.unit().equals(one)).map(PersonnelRecord::id)));
    }

    private static Set<PersonId> ids(Stream<PersonId> all) {
        return new HashSet<>(all.toList());
    }

    private Set<PersonId> paged(UnitId unit) {
        var found = new HashSet<PersonId>();
        Query<SealedPersonnel> query = personnel
                .query()
                .where(Condition.allOf(
                        Condition.equal(Attributes.UNIT, unit.value()),
                        Condition.equal(Attributes.FILE_STATE, FileState.HELD.name())))
                .size(PAGE);
        Page<Recorded<SealedPersonnel>> page = personnel.query(query);
        page.content().forEach(file -> found.add(file.value().id()));
        while (page.next().isPresent()) {
            page = personnel.query(query.after(page.next().get()));
            page.content().forEach(file -> found.add(file.value().id()));
        }
        return found;
    }

    /** Every fifth person is put into the pool, two of three are looked at; two persons leave, and one is erased. */
    void pool() {
        List<PoolEntry> entries = people.entries();
        List<PoolReview> reviews = people.reviews();
        var work = desk.office().people();
        work.talentPools().record(Desk.command("pool"), People.pool());
        steps.take("entries of the pool", entries.size(), () -> {
            inCommands("entries", entries, (id, some) -> work.poolEntries().recordAll(Desk.command(id), some));
            return true;
        });
        steps.take("reviews", reviews.size(), () -> {
            inCommands("reviews", reviews, (id, some) -> work.poolReviews().recordAll(Desk.command(id), some));
            return true;
        });
        People.LEFT.forEach(i -> personnel.leave(Desk.command("leave-" + i), people.id(i), 1));
        personnel.erase(Desk.command("erase"), people.id(People.ERASED), 1);
        agree("who left", count(FileState.LEFT), (long) People.LEFT.size());
        agree("who was erased", count(FileState.ERASED), 1L);
        agree("who is held", count(FileState.HELD), (long) people.size() - People.LEFT.size() - 1);
    }

    private long count(FileState state) {
        return personnel.count(Condition.equal(Attributes.FILE_STATE, state.name()));
    }

    /** The run over the pool, from what is stored alone: how each person stands comes from the records, opened for that purpose. */
    Reviewed review() {
        var entries = new ArrayList<PoolEntry>();
        desk.office().people().poolEntries().forEach(Condition.everything(), e -> entries.add(e.value()));
        var reviews = new ArrayList<PoolReview>();
        desk.office().people().poolReviews().forEach(Condition.everything(), r -> reviews.add(r.value()));
        List<PersonId> persons = entries.stream().map(PoolEntry::person).toList();
        desk.log().clear();
        List<PersonnelRecord> opened = steps.take(
                "affiliations opened, each in the log",
                persons.size(),
                () -> personnel.revealAll(persons, Set.of(PersonnelField.MEMBERSHIPS), WHY, NOW));
        agree("log", desk.log().size(), persons.size());
        ReviewRun run = steps.take(
                "review of an entry",
                entries.size(),
                () -> ReviewRun.of(
                        People.pool(),
                        entries,
                        reviews,
                        standings(opened),
                        Organization.of(Town.records()),
                        People.DAY));
        agree("nobody waits for a vacant post", run.withoutReviewer().size(), 0);
        agree("stale", run.stale().size(), entries.size() - reviews.size());
        return new Reviewed(
                run,
                opened.stream()
                        .collect(Collectors.toMap(p -> People.entryOf(p.id()).value(), PersonnelRecord::unit)));
    }

    private Map<PersonId, Standing> standings(List<PersonnelRecord> opened) {
        var standings = new HashMap<PersonId, Standing>();
        for (PersonnelRecord person : opened) {
            standings.put(
                    person.id(),
                    switch (PersonnelRules.partyStanding(person, People.DAY)) {
                        case OUTSIDE, IN_BOTH -> Standing.ELIGIBLE;
                        case MEMBER -> Standing.NOT_OUTSIDE_PARTY;
                        case UNKNOWN -> Standing.UNKNOWN;
                    });
        }
        inState(FileState.LEFT).forEach(id -> standings.put(id, Standing.LEFT));
        inState(FileState.ERASED).forEach(id -> standings.put(id, Standing.ERASED));
        return standings;
    }

    private List<PersonId> inState(FileState state) {
        return personnel
                .query(personnel.query().where(Condition.equal(Attributes.FILE_STATE, state.name())))
                .content()
                .stream()
                .map(file -> file.value().id())
                .toList();
    }

    /** The counts by district, from what is stored and what the review has found. */
    RollUp rollUp(Reviewed reviewed) {
        RollUp counted = steps.take("roll-up of a person", people.size(), () -> RollUp.of(personnel, reviewed));
        var made = new int[Town.DISTRICTS][People.Look.values().length];
        var districts = Organization.of(Town.records());
        for (int i : IntStream.range(0, people.size()).toArray()) {
            UnitId district =
                    districts.superiorOf(people.all().get(i).unit(), People.DAY).orElseThrow();
            made[Town.districts().indexOf(district)][People.look(i).column()]++;
        }
        agree("roll-up", counted.rows(), RollUp.rows(made));
        return counted;
    }

    static void agree(String what, Object found, Object expected) {
        if (!found.equals(expected)) {
            throw new IllegalStateException(what + ": not what was made");
        }
    }

    /** Writes some of many by a command. */
    @FunctionalInterface
    private interface Write<T> {
        void by(String command, List<T> some);
    }
}
