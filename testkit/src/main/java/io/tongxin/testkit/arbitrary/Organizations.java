package io.tongxin.testkit.arbitrary;

import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.AppointmentId;
import io.tongxin.id.PlacementId;
import io.tongxin.id.PostId;
import io.tongxin.id.RelationId;
import io.tongxin.id.UnitClassId;
import io.tongxin.id.UnitId;
import io.tongxin.organization.Appointment;
import io.tongxin.organization.Organization;
import io.tongxin.organization.OrganizationRecords;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Placement;
import io.tongxin.organization.Post;
import io.tongxin.organization.Relation;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generated organizations: a city, up to four units below it, posts and their holders, relations beside the tree.
 *
 * <p>组织机构生成 (zuzhi jigou shengcheng). Units are founded, abolished and moved in mid-year; posts change hands and fall vacant.
 * Shrinks to a city with one bureau.
 */
@Term(zh = "组织机构生成", pinyin = "zuzhi jigou shengcheng", source = "library")
public final class Organizations {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final List<Set<ResponsibleRole>> ROLES = List.of(
            Set.of(ResponsibleRole.FIRST_RESPONSIBLE),
            Set.of(ResponsibleRole.LEADER_IN_CHARGE),
            Set.of(ResponsibleRole.OTHER_LEADER),
            Set.of(ResponsibleRole.FIRST_RESPONSIBLE, ResponsibleRole.LEADER_IN_CHARGE));

    private Organizations() {}

    /** Organizations of the year 2026. */
    public static Arbitrary<Organization> any() {
        Arbitrary<List<UnitDraft>> units = units().list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<List<RelationDraft>> relations = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 4),
                        rarely(Arbitraries.integers().between(1, 300)))
                .as(RelationDraft::new)
                .list()
                .ofMaxSize(2);
        return Combinators.combine(units, relations).as(Organizations::of);
    }

    private static Arbitrary<Integer> rarely(Arbitrary<Integer> other) {
        return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(0)), Tuple.of(1, other));
    }

    private static Arbitrary<UnitDraft> units() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        rarely(Arbitraries.integers().between(1, 330)),
                        rarely(Arbitraries.integers().between(1, 330)),
                        rarely(Arbitraries.integers().between(1, 330)),
                        Arbitraries.integers().between(0, 5),
                        posts().list().ofMaxSize(2))
                .as(UnitDraft::new);
    }

    private static Arbitrary<PostDraft> posts() {
        Arbitrary<Tenure> tenures = Combinators.combine(
                        rarely(Arbitraries.integers().between(1, 120)),
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(0)),
                                Tuple.of(3, Arbitraries.integers().between(1, 400))),
                        Arbitraries.integers().between(1, 3))
                .as(Tenure::new);
        return Combinators.combine(
                        Arbitraries.integers().between(0, ROLES.size() - 1),
                        tenures.list().ofMaxSize(3))
                .as(PostDraft::new);
    }

    private static Organization of(List<UnitDraft> drafts, List<RelationDraft> relations) {
        var units = new ArrayList<OrganizationUnit>();
        var placements = new ArrayList<Placement>();
        var posts = new ArrayList<Post>();
        var appointments = new ArrayList<Appointment>();
        units.add(new OrganizationUnit(
                Words.CITY, Words.UNITS.get(0), Set.of(Words.ORGAN), EffectivePeriod.from(LONG_AGO)));
        for (int i = 1; i <= drafts.size(); i++) {
            UnitDraft draft = drafts.get(i - 1);
            EffectivePeriod existence = draft.existence();
            UnitId id = Words.unit(i);
            units.add(new OrganizationUnit(id, Words.pick(Words.UNITS, i), draft.classes(), existence));
            place(placements, draft, id, existence, i);
            for (int p = 0; p < draft.posts().size(); p++) {
                draft.posts().get(p).fill(id, existence, PostId.of(id + ".post-" + p), posts, appointments);
            }
        }
        return Organization.of(
                new OrganizationRecords(units, placements, related(relations, drafts.size()), posts, appointments));
    }

    private static void place(
            List<Placement> placements, UnitDraft draft, UnitId id, EffectivePeriod existence, int number) {
        UnitId superior = Words.unit(draft.superior() % number);
        LocalDate moved = Words.day(draft.moved());
        boolean moves = draft.moved() > 0
                && !superior.equals(Words.CITY)
                && moved.isAfter(existence.from())
                && !moved.isAfter(existence.until());
        if (moves) {
            EffectivePeriod before = EffectivePeriod.of(existence.from(), moved.minusDays(1));
            EffectivePeriod after = EffectivePeriod.of(moved, existence.until());
            placements.add(new Placement(PlacementId.of(id + ".placed-1"), id, superior, before));
            placements.add(new Placement(PlacementId.of(id + ".placed-2"), id, Words.CITY, after));
        } else {
            placements.add(new Placement(PlacementId.of(id + ".placed-1"), id, superior, existence));
        }
    }

    private static List<Relation> related(List<RelationDraft> drafts, int units) {
        var relations = new ArrayList<Relation>();
        for (RelationDraft draft : drafts) {
            UnitId from = Words.unit(draft.from() % (units + 1));
            UnitId to = Words.unit(draft.to() % (units + 1));
            if (!from.equals(to)) {
                LocalDate first = draft.since() == 0 ? LONG_AGO : Words.day(draft.since());
                RelationId id = RelationId.of("relation-" + relations.size());
                relations.add(new Relation(id, Words.GUIDES, from, to, EffectivePeriod.from(first)));
            }
        }
        return relations;
    }

    private record RelationDraft(int from, int to, int since) {}

    private record UnitDraft(int superior, int founded, int lived, int moved, int kind, List<PostDraft> posts) {
        EffectivePeriod existence() {
            LocalDate from = founded == 0 ? LONG_AGO : Words.day(founded);
            LocalDate base = founded == 0 ? Words.NEW_YEAR : from;
            return lived == 0 ? EffectivePeriod.from(from) : EffectivePeriod.of(from, base.plusDays(lived));
        }

        Set<UnitClassId> classes() {
            return switch (kind) {
                case 4 -> Set.of(Words.LEAD_SECTION);
                case 5 -> Set.of(Words.ORGAN, Words.GRASS_ROOTS);
                default -> Set.of(Words.ORGAN);
            };
        }
    }

    private record Tenure(int vacantBefore, int days, int person) {}

    private record PostDraft(int roles, List<Tenure> tenures) {
        void fill(UnitId unit, EffectivePeriod existence, PostId id, List<Post> posts, List<Appointment> appointments) {
            posts.add(new Post(id, unit, Bilingual.of("领导职务"), ROLES.get(roles), existence));
            LocalDate from = existence.from().isAfter(Words.day(-60)) ? existence.from() : Words.day(-60);
            for (int i = 0; i < tenures.size(); i++) {
                Tenure tenure = tenures.get(i);
                from = from.plusDays(tenure.vacantBefore());
                EffectivePeriod held = tenure.days() == 0
                        ? EffectivePeriod.from(from)
                        : EffectivePeriod.of(from, from.plusDays(tenure.days() - 1L));
                AppointmentId key = AppointmentId.of(id + ".held-" + i);
                appointments.add(new Appointment(key, id, Words.person(tenure.person()), held));
                if (held.isOpen()) {
                    return;
                }
                from = held.until().plusDays(1);
            }
        }
    }
}
