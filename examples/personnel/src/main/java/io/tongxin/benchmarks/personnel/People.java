package io.tongxin.benchmarks.personnel;

import io.tongxin.code.CitizenIdNumber;
import io.tongxin.id.DocumentId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PoolEntryId;
import io.tongxin.id.PoolGroundId;
import io.tongxin.id.PoolReviewId;
import io.tongxin.id.TalentPoolId;
import io.tongxin.id.UnitId;
import io.tongxin.personnel.CategoryStanding;
import io.tongxin.personnel.PartyMembership;
import io.tongxin.personnel.PersonnelField;
import io.tongxin.personnel.PersonnelRecord;
import io.tongxin.pool.EntryBasis;
import io.tongxin.pool.PoolEntry;
import io.tongxin.pool.PoolReview;
import io.tongxin.pool.ReviewInterval;
import io.tongxin.pool.TalentPool;
import io.tongxin.term.Bilingual;
import io.tongxin.testkit.arbitrary.Persons;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Made-up persons and the pool that every fifth of them is in: what is to be found afterwards is known from how they were made.
 *
 * @param all the persons
 */
record People(List<PersonnelRecord> all) {
    static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    /** So many are not under the four large districts, and stand in a group so small that it must not be shown. */
    static final int FEW = 7;

    static final List<Integer> LEFT = List.of(15, 25);
    static final int ERASED = 35;
    private static final int ONE_IN_POOL_OF = 5;
    private static final int ONE_MEMBER_OF = 50;
    private static final int MEMBER = 10;
    private static final LocalDate ENTERED = LocalDate.of(2025, 1, 10);
    private static final LocalDate REVIEWED = LocalDate.of(2025, 9, 1);
    private static final long STRIDE = 1_000_003;

    /** So many persons, the same for the same seed. */
    static People of(int size, long seed) {
        return new People(IntStream.range(0, size)
                .mapToObj(i -> person(i, new SplittableRandom(seed * STRIDE + i)))
                .toList());
    }

    private static PersonnelRecord person(int number, SplittableRandom chance) {
        PersonnelRecord made = Persons.made(PersonId.of(String.format("p-%06d", number)), unit(number, chance), chance);
        return isMember(number)
                ? made.with(
                        PersonnelField.MEMBERSHIPS,
                        List.of(new PartyMembership("01", Optional.of(LocalDate.of(2001, 7, 1)), Optional.empty())))
                : made;
    }

    private static UnitId unit(int number, SplittableRandom chance) {
        return number < FEW
                ? Town.office(Town.DISTRICTS, number)
                : Town.office(1 + chance.nextInt(Town.DISTRICTS - 1), chance.nextInt(Town.DISTRICTS));
    }

    private static boolean isMember(int number) {
        return number % ONE_MEMBER_OF == MEMBER;
    }

    int size() {
        return all.size();
    }

    PersonId id(int number) {
        return all.get(number).id();
    }

    /** The numbers of those in the pool. */
    private IntStream inPool() {
        return IntStream.range(0, size()).filter(i -> i % ONE_IN_POOL_OF == 0);
    }

    static TalentPool pool() {
        return new TalentPool(
                TalentPoolId.of("pool"),
                Town.CITY,
                Bilingual.of("虚构人才库", "a fictional pool"),
                Set.of(PoolGroundId.of("recommended")),
                Set.of(PoolGroundId.of("moved")),
                Town.REVIEWER,
                ReviewInterval.sinceLast(12));
    }

    List<PoolEntry> entries() {
        return inPool().mapToObj(i -> new PoolEntry(
                        entryOf(id(i)),
                        pool().id(),
                        Town.CITY,
                        id(i),
                        ENTERED,
                        PoolGroundId.of("recommended"),
                        EntryBasis.document(DocumentId.of("document-" + i)),
                        Town.REVIEWER,
                        Optional.empty()))
                .toList();
    }

    static PoolEntryId entryOf(PersonId person) {
        return PoolEntryId.of("e-" + person);
    }

    /** Two of three entries were looked at. */
    List<PoolReview> reviews() {
        return inPool().filter(People::isReviewed)
                .mapToObj(i -> new PoolReview(
                        PoolReviewId.of("r-" + id(i)),
                        entryOf(id(i)),
                        Town.CITY,
                        REVIEWED,
                        Town.REVIEWER,
                        isToLeave(i) ? PoolReview.Outcome.TO_LEAVE : PoolReview.Outcome.KEPT))
                .toList();
    }

    private static boolean isReviewed(int number) {
        return number / ONE_IN_POOL_OF % 3 != 0;
    }

    private static boolean isToLeave(int number) {
        return isReviewed(number) && number % 100 == 5;
    }

    /** How a person stands on the day, as it was made. */
    static Look look(int number) {
        if (number % ONE_IN_POOL_OF != 0) {
            return Look.NOT_IN;
        }
        if (number == ERASED) {
            return Look.MISSING;
        }
        if (isMember(number) || LEFT.contains(number)) {
            return Look.NOT_ELIGIBLE;
        }
        if (isToLeave(number)) {
            return Look.TO_LEAVE;
        }
        return isReviewed(number) ? Look.IN_ORDER : Look.STALE;
    }

    /** Whether a record has that value in a field that can be searched. */
    static boolean has(PersonnelRecord person, PersonnelField<?> field, String value) {
        if (field.equals(PersonnelField.CATEGORIES)) {
            return person.entries(PersonnelField.CATEGORIES).stream()
                    .map(CategoryStanding::category)
                    .anyMatch(value::equals);
        }
        if (field.equals(PersonnelField.MEMBERSHIPS)) {
            return person.entries(PersonnelField.MEMBERSHIPS).stream()
                    .map(PartyMembership::code)
                    .anyMatch(value::equals);
        }
        return field.equals(PersonnelField.NAME)
                ? person.value(PersonnelField.NAME).equals(Optional.of(value))
                : person.value(PersonnelField.ID_NUMBER)
                        .map(CitizenIdNumber::value)
                        .equals(Optional.of(value));
    }

    /** The persons of whom a field has that value. */
    Set<PersonId> having(PersonnelField<?> field, String value) {
        return all.stream()
                .filter(person -> has(person, field, value))
                .map(PersonnelRecord::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How a person stands in the review; each in one way. */
    enum Look {
        IN_ORDER("正常", "in order"),
        STALE("逾期", "stale"),
        TO_LEAVE("应出库", "to leave"),
        NOT_ELIGIBLE("不符合", "not eligible"),
        MISSING("缺信息", "no record"),
        NOT_IN("不在库", "not in the pool");

        private final Bilingual label;

        Look(String zh, String en) {
            this.label = Bilingual.of(zh, en);
        }

        Bilingual label() {
            return label;
        }

        /** Its column in a table of counts, from 0. */
        int column() {
            return List.of(values()).indexOf(this);
        }
    }
}
