package io.tongxin.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.activity.Activity;
import io.tongxin.activity.Participation;
import io.tongxin.activity.Partner;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.exchange.JsonForms;
import io.tongxin.id.ActivityId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PairingId;
import io.tongxin.id.PersonId;
import io.tongxin.organization.Organization;
import io.tongxin.organization.OrganizationRecords;
import io.tongxin.pairing.Handover;
import io.tongxin.pairing.Pairing;
import io.tongxin.pairing.PairingRule;
import io.tongxin.pairing.PairingStanding;
import io.tongxin.pairing.PairingState;
import io.tongxin.pairing.Pairings;
import io.tongxin.role.ParticipationRole;
import io.tongxin.testkit.arbitrary.Friendships.Scene;
import io.tongxin.validity.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** What holds of pairs however posts and people come and go, on generated pairs. */
class FriendshipsTest {
    private static final String SEED = "20261124";
    private static final Validity VALIDITY = Validity.in(Locale.ENGLISH);

    @Provide
    Arbitrary<Scene> scenes() {
        return Friendships.any();
    }

    private static List<Pairing> inForce(Scene scene) {
        return scene.pairs().stream()
                .filter(pair -> pair.effective().includes(scene.day()))
                .toList();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void generated_pairs_are_valid_and_are_read_as_written(@ForAll("scenes") Scene scene) {
        assertThat(scene.pairs()).allSatisfy(pair -> {
            assertThat(VALIDITY.violations(pair)).isEmpty();
            assertThat(JsonForms.PAIRING.read(JsonForms.PAIRING.write(pair))).isEqualTo(pair);
        });
        assertThat(scene.activities())
                .allSatisfy(contact -> assertThat(VALIDITY.violations(contact)).isEmpty());
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void every_pair_in_force_is_in_exactly_one_state_whatever_the_organization_looks_like(
            @ForAll("scenes") Scene scene) {
        List<PairingStanding> on = scene.pairings().on(scene.day());
        on.forEach(standing -> Statistics.label("state").collect(standing.state()));

        assertThat(on).extracting(PairingStanding::pairing).containsExactlyElementsOf(inForce(scene));
        Pairings nowhere = Pairings.of(
                scene.pairs(), scene.activities(), Organization.of(OrganizationRecords.empty()), person -> true);
        assertThat(nowhere.on(scene.day()))
                .hasSameSizeAs(on)
                .allMatch(standing -> standing.state() == PairingState.POST_ENDED);
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void a_state_says_what_the_organization_and_the_dates_say(@ForAll("scenes") Scene scene) {
        LocalDate day = scene.day();
        for (PairingStanding standing : scene.pairings().on(day)) {
            boolean gone = scene.gone().contains(standing.pairing().person());
            assertThat(standing.days()).isNotNegative();
            switch (standing.state()) {
                case POST_ENDED -> assertThat(standing.holder()).isEmpty();
                case WITHOUT_PARTNER -> assertThat(gone).isTrue();
                case WITHOUT_HOLDER -> assertThat(standing.holder()).isEmpty();
                case OVERDUE -> assertThat(day).isAfter(standing.latest());
                case DUE -> assertThat(day).isAfter(standing.due()).isBeforeOrEqualTo(standing.latest());
                case IN_TOUCH -> assertThat(day).isBeforeOrEqualTo(standing.due());
            }
            if (standing.state().isWhole()) {
                assertThat(gone).isFalse();
                assertThat(scene.organization().holderOf(standing.pairing().post(), day))
                        .isEqualTo(standing.holder())
                        .isPresent();
            }
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void the_order_in_which_records_are_handed_in_does_not_matter(@ForAll("scenes") Scene scene, @ForAll int seed) {
        var pairs = new ArrayList<>(scene.pairs());
        var activities = new ArrayList<>(scene.activities());
        Collections.shuffle(pairs, new Random(seed));
        Collections.shuffle(activities, new Random(seed));
        var other = new Scene(pairs, activities, scene.organization(), scene.gone(), scene.day());

        assertThat(other.pairings().on(scene.day())).isEqualTo(scene.pairings().on(scene.day()));
        assertThat(other.pairings().handovers(scene.day()))
                .isEqualTo(scene.pairings().handovers(scene.day()));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void one_more_contact_never_makes_a_gap_longer_and_one_on_the_day_closes_it(
            @ForAll("scenes") Scene scene, @ForAll @IntRange(max = 7) int which, @ForAll @IntRange(max = 300) int ago) {
        List<Pairing> pairs = inForce(scene);
        if (pairs.isEmpty()) {
            return;
        }
        Pairing pair = Words.pick(pairs, which);
        var more = new ArrayList<>(scene.activities());
        more.add(contact(pair, scene.day().minusDays(ago)));
        List<PairingStanding> before = scene.pairings().on(scene.day());
        List<PairingStanding> after = scene.pairings(more).on(scene.day());

        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).days()).isLessThanOrEqualTo(before.get(i).days());
            assertThat(after.get(i).state().isWhole())
                    .isEqualTo(before.get(i).state().isWhole());
        }
        if (ago == 0) {
            assertThat(after)
                    .filteredOn(s -> s.pairing().equals(pair))
                    .allMatch(s -> s.days() == 0 && s.state() != PairingState.DUE && s.state() != PairingState.OVERDUE);
        }
    }

    private static Activity contact(Pairing pair, LocalDate day) {
        return new Activity(
                ActivityId.of("one-more"),
                Words.CITY,
                Words.KINDS.get(0),
                Words.TITLES.get(0),
                DateSpan.of(day, day),
                List.of(new Participation(OwnerId.post(pair.post()), ParticipationRole.ATTENDED)),
                List.of(Partner.paired(pair.person())),
                List.of(),
                Set.of());
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void a_change_of_holder_hands_over_every_pair_of_the_post_and_loses_none(@ForAll("scenes") Scene scene) {
        for (int days = 0; days < 60; days++) {
            LocalDate day = scene.day().plusDays(days);
            List<PairingStanding> on = scene.pairings().on(day);
            for (Handover handover : scene.pairings().handovers(day)) {
                assertThat(handover.from()).isNotEqualTo(handover.to());
                assertThat(handover.pairs())
                        .isNotEmpty()
                        .containsExactlyElementsOf(on.stream()
                                .filter(s -> s.pairing().post().equals(handover.post()))
                                .toList())
                        .allMatch(s -> s.holder().equals(handover.to()));
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, seed = SEED)
    void a_post_that_pairs_with_as_many_as_are_missing_has_enough(@ForAll("scenes") Scene scene) {
        PairingRule rule = PairingRule.of("friends.all", Set.of(), 2);
        var pairs = new ArrayList<>(scene.pairs());
        scene.pairings().friends(List.of(rule), scene.day()).forEach(count -> {
            for (int i = 0; i < count.missing(); i++) {
                pairs.add(new Pairing(
                        PairingId.of("more-" + pairs.size()),
                        count.post(),
                        PersonId.of("more-" + pairs.size()),
                        EffectivePeriod.from(scene.day()),
                        90,
                        180));
            }
        });
        var cured = new Scene(pairs, scene.activities(), scene.organization(), scene.gone(), scene.day());

        assertThat(cured.pairings().friends(List.of(rule), scene.day()))
                .allMatch(count -> count.finding().isEmpty());
    }
}
