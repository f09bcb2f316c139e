package io.tongxin.storage.jdbc;

import io.tongxin.Office;
import io.tongxin.Tongxin;
import io.tongxin.activity.Activity;
import io.tongxin.activity.Participation;
import io.tongxin.actor.Actor;
import io.tongxin.actor.Purpose;
import io.tongxin.actor.Scope;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.ActorId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PostId;
import io.tongxin.id.UnitClassId;
import io.tongxin.id.UnitId;
import io.tongxin.journal.ChainSeals;
import io.tongxin.journal.Checkpoint;
import io.tongxin.journal.Journal;
import io.tongxin.organization.OrganizationRecords;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Post;
import io.tongxin.role.ParticipationRole;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.term.Bilingual;
import io.tongxin.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A root unit with random records, written through the library: new ones, corrections and withdrawals. */
record TamperedCity(UnitId root, ChainSeals seals, Checkpoint earlier, Checkpoint end) {
    private static final Instant START = Instant.parse("2026-04-01T00:00:00Z");
    private static final LocalDate FOUNDED = LocalDate.of(2000, 1, 1);

    static TamperedCity write(JdbcStorage storage, UnitId root, ChainSeals seals, Random random) {
        return new Author(storage, root, seals, random).write();
    }

    /** An activity of that unit. */
    static Activity activity(ActivityId id, UnitId unit) {
        LocalDate day = LocalDate.of(2026, 3, 2);
        return Activity.of(
                id,
                unit,
                ActivityKindId.of("study"),
                Bilingual.of("专题研究"),
                day,
                OwnerId.body(unit),
                ParticipationRole.ATTENDED);
    }

    /** Writes it. */
    private static final class Author {
        private final UnitId root;
        private final ChainSeals seals;
        private final Random random;
        private final SettableClock clock = SettableClock.at(START);
        private final Office office;
        private final Journal journal;
        private final List<UnitId> units = new ArrayList<>();

        Author(JdbcStorage storage, UnitId root, ChainSeals seals, Random random) {
            this.root = root;
            this.seals = seals;
            this.random = random;
            Tongxin tongxin = Tongxin.builder()
                    .storage(storage)
                    .clock(clock)
                    .journalSeals(seals)
                    .build();
            this.office = tongxin.as(Actor.of(ActorId.of("clerk"), root, Scope.root(root)));
            this.journal = office.journal();
            units.add(root);
            for (int i = 0; i < 2 + random.nextInt(3); i++) {
                units.add(UnitId.of(root + "-" + i));
            }
        }

        TamperedCity write() {
            office.write(office.command(Purpose.of("录入")), c -> c.recordAll(organization()));
            var ids = new ArrayList<String>();
            for (int i = 0; i < 6 + random.nextInt(4); i++) {
                ids.add("a-" + random.nextInt(1_000) + "-" + i);
            }
            ids.forEach(id -> office.activities().record(activity(id)));
            Collections.shuffle(ids, random);
            for (int i = 0; i < 2 + random.nextInt(2); i++) {
                office.activities().correct(activity(ids.get(i)), 1);
            }
            Checkpoint earlier = journal.checkpoint();
            office.activities().correct(activity(ids.get(0)), 2);
            office.activities().withdraw(ActivityId.of(ids.get(5)), 1);
            return new TamperedCity(root, seals, earlier, journal.checkpoint());
        }

        private OrganizationRecords organization() {
            return new OrganizationRecords(
                    units.stream().map(this::unit).toList(),
                    List.of(),
                    List.of(),
                    units.stream().map(Author::post).toList(),
                    List.of());
        }

        private OrganizationUnit unit(UnitId id) {
            return new OrganizationUnit(
                    id,
                    Bilingual.of("单位" + id),
                    Set.of(UnitClassId.of("c-" + random.nextInt(3)), UnitClassId.of("d")),
                    EffectivePeriod.from(FOUNDED));
        }

        private static Post post(UnitId unit) {
            return new Post(
                    PostId.of("secretary-" + unit),
                    unit,
                    Bilingual.of("党委书记"),
                    Set.of(ResponsibleRole.FIRST_RESPONSIBLE),
                    EffectivePeriod.from(FOUNDED));
        }

        private Activity activity(String id) {
            clock.advance(Duration.ofSeconds(1L + random.nextInt(100_000)));
            LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(90));
            List<Participation> participations = units.subList(0, 1 + random.nextInt(units.size())).stream()
                    .map(u -> new Participation(OwnerId.body(u), ParticipationRole.ATTENDED))
                    .toList();
            return new Activity(
                    ActivityId.of(id),
                    units.get(random.nextInt(units.size())),
                    ActivityKindId.of("study"),
                    Bilingual.of("专题研究" + Character.toString(0x4e00 + random.nextInt(20_000))),
                    DateSpan.of(day, day),
                    participations,
                    List.of(),
                    List.of(),
                    Set.of());
        }
    }
}
