package io.tongxin.pairing;

import static io.tongxin.pairing.Town.BEGAN;
import static io.tongxin.pairing.Town.CHANGE;
import static io.tongxin.pairing.Town.DEPUTY;
import static io.tongxin.pairing.Town.DISSOLVED;
import static io.tongxin.pairing.Town.EDU;
import static io.tongxin.pairing.Town.FIRST;
import static io.tongxin.pairing.Town.FRIEND;
import static io.tongxin.pairing.Town.SECOND;
import static io.tongxin.pairing.Town.SECRETARY;
import static io.tongxin.pairing.Town.met;
import static io.tongxin.pairing.Town.pair;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tongxin.activity.Activity;
import io.tongxin.activity.Partner;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PairingId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PostId;
import io.tongxin.id.UnitClassId;
import io.tongxin.norm.Strength;
import io.tongxin.role.ParticipationRole;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.rule.Consequence;
import io.tongxin.rule.Finding;
import io.tongxin.rule.RuleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairingsTest {
    private static boolean everybody(PersonId person) {
        return true;
    }

    private static PairingStanding only(Pairing pair, List<Activity> activities, LocalDate day) {
        return only(pair, activities, PairingsTest::everybody, day);
    }

    private static PairingStanding only(
            Pairing pair, List<Activity> activities, Predicate<PersonId> present, LocalDate day) {
        List<PairingStanding> on = Pairings.of(List.of(pair), activities, Town.organization(), present)
                .on(day);
        assertThat(on).hasSize(1);
        return on.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 0, IN_TOUCH",
        "2026-04-01, 90, IN_TOUCH",
        "2026-04-02, 91, DUE",
        "2026-06-30, 180, DUE",
        "2026-07-01, 181, OVERDUE"
    })
    void without_a_contact_the_gap_is_counted_from_the_beginning_of_the_pair(
            LocalDate day, int days, PairingState state) {
        PairingStanding standing = only(pair("p", SECRETARY, FRIEND), List.of(), day);

        assertThat(standing.days()).isEqualTo(days);
        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.lastContact()).isEmpty();
        assertThat(standing.due()).isEqualTo("2026-04-01");
        assertThat(standing.latest()).isEqualTo("2026-06-30");
    }

    @Test
    void a_contact_resets_the_clock_whether_it_names_the_friend_as_paired_or_not() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        for (Partner partner : List.of(Partner.paired(FRIEND), Partner.person(FRIEND))) {
            PairingStanding standing =
                    only(pair("p", SECRETARY, FRIEND), List.of(met(day.minusDays(3), SECRETARY, partner)), day);

            assertThat(standing.state()).isEqualTo(PairingState.IN_TOUCH);
            assertThat(standing.lastContact()).contains(day.minusDays(3));
            assertThat(standing.days()).isEqualTo(3);
        }
    }

    @Test
    void what_is_no_contact_of_the_post_with_the_friend_leaves_the_clock_alone() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        LocalDate met = day.minusDays(3);
        var friend = Partner.paired(FRIEND);
        var none = List.of(
                met(met, DEPUTY, friend),
                met(met, SECRETARY, Partner.person(SECOND)),
                met(met, SECRETARY, Partner.unit(EDU)),
                met(DateSpan.of(met, met), OwnerId.body(EDU), ParticipationRole.PRESIDED, friend),
                met(DateSpan.of(met, met), OwnerId.post(SECRETARY), ParticipationRole.REPRESENTED, friend),
                met(DateSpan.of(met, day.plusDays(1)), OwnerId.post(SECRETARY), ParticipationRole.ATTENDED, friend),
                met(BEGAN.minusDays(1), SECRETARY, friend));

        PairingStanding standing = only(pair("p", SECRETARY, FRIEND), none, day);

        assertThat(standing.lastContact()).isEmpty();
        assertThat(standing.state()).isEqualTo(PairingState.DUE);
    }

    @Test
    void a_pair_without_a_friend_is_found_and_never_lost() {
        var contact = List.of(met(BEGAN, SECRETARY, Partner.paired(FRIEND)));

        assertThat(only(pair("p", SECRETARY, FRIEND), contact, person -> !person.equals(FRIEND), BEGAN)
                        .state())
                .isEqualTo(PairingState.WITHOUT_PARTNER);
    }

    @Test
    void a_pair_without_a_holder_is_found_and_never_lost() {
        assertThat(only(pair("p", DEPUTY, FRIEND), List.of(), BEGAN).state()).isEqualTo(PairingState.WITHOUT_HOLDER);
        var early = new Pairing(PairingId.of("p"), DEPUTY, FRIEND, EffectivePeriod.from(BEGAN.minusDays(9)), 90, 180);
        assertThat(only(early, List.of(), BEGAN.minusDays(5)).state())
                .as("the post is to come")
                .isEqualTo(PairingState.WITHOUT_HOLDER);
    }

    @Test
    void a_pair_of_a_post_that_ended_or_never_was_is_found_and_never_lost() {
        assertThat(only(pair("p", DEPUTY, FRIEND), List.of(), CHANGE).state()).isEqualTo(PairingState.WITHOUT_HOLDER);
        assertThat(only(pair("p", DEPUTY, FRIEND), List.of(), CHANGE.plusDays(1))
                        .state())
                .isEqualTo(PairingState.POST_ENDED);
        assertThat(only(pair("p", PostId.of("nowhere"), FRIEND), List.of(), BEGAN)
                        .state())
                .isEqualTo(PairingState.POST_ENDED);
        PairingStanding dissolved = only(pair("p", DISSOLVED, FRIEND), List.of(), CHANGE);
        assertThat(dissolved.state()).as("its unit is dissolved").isEqualTo(PairingState.POST_ENDED);
        assertThat(dissolved.holder()).as("an appointment outlasts its post").isEmpty();
    }

    @Test
    void a_pair_that_is_not_in_force_on_the_day_is_not_listed() {
        var ended = new Pairing(
                PairingId.of("p"), SECRETARY, FRIEND, EffectivePeriod.of(BEGAN, BEGAN.plusDays(9)), 90, 180);
        Pairings pairings = Pairings.of(List.of(ended), List.of(), Town.organization(), PairingsTest::everybody);

        assertThat(pairings.on(BEGAN.minusDays(1))).isEmpty();
        assertThat(pairings.on(BEGAN.plusDays(9))).hasSize(1);
        assertThat(pairings.on(BEGAN.plusDays(10))).isEmpty();
    }

    @Test
    void a_post_with_too_few_friends_is_found_with_how_many_are_missing() {
        var rule = PairingRule.of("friends.leaders", Set.of(ResponsibleRole.FIRST_RESPONSIBLE), 3);
        Pairings pairings = Pairings.of(
                List.of(
                        pair("p-1", SECRETARY, FRIEND),
                        pair("p-2", SECRETARY, FRIEND),
                        pair("p-3", SECRETARY, SECOND),
                        pair("p-4", SECRETARY, PersonId.of("gone"))),
                List.of(),
                Town.organization(),
                person -> !person.value().equals("gone"));

        List<FriendCount> counts = pairings.friends(List.of(rule), BEGAN);

        assertThat(counts).containsExactly(new FriendCount(rule, SECRETARY, 2), new FriendCount(rule, DISSOLVED, 0));
        assertThat(counts.get(0).missing()).isEqualTo(1);
        Finding finding = counts.get(0).finding().orElseThrow();
        assertThat(finding.consequence()).isEqualTo(Consequence.VIOLATION);
        assertThat(finding.message().en())
                .isEqualTo("friends of post edu.secretary: 2 of at least 3; more to pair with: 1");
        assertThat(pairings.friends(List.of(rule), CHANGE))
                .as("the dissolved office has no duty of friendship")
                .extracting(FriendCount::post)
                .containsExactly(SECRETARY);
    }

    @Test
    void a_rule_speaks_of_posts_by_role_and_by_class_of_unit() {
        var bureaus = new PairingRule(
                RuleId.of("friends.bureaus"),
                Set.of(),
                Set.of(UnitClassId.of("bureau")),
                1,
                Strength.SHOULD,
                List.of());
        Pairings pairings = Pairings.of(
                List.of(pair("p", SECRETARY, FRIEND)), List.of(), Town.organization(), PairingsTest::everybody);

        List<FriendCount> counts = pairings.friends(List.of(bureaus), BEGAN);

        assertThat(counts).containsExactly(new FriendCount(bureaus, DEPUTY, 0), new FriendCount(bureaus, SECRETARY, 1));
        assertThat(counts.get(0).finding().map(Finding::consequence)).contains(Consequence.NEEDS_REASON);
        assertThat(counts.get(1).finding()).isEmpty();
    }

    @Test
    void a_change_of_holder_hands_over_the_pairs_with_what_is_due() {
        var pairs =
                List.of(pair("p-1", SECRETARY, FRIEND), pair("p-2", SECRETARY, SECOND), pair("p-3", DEPUTY, FRIEND));
        var contact = met(CHANGE.minusDays(20), SECRETARY, Partner.paired(FRIEND));
        Pairings pairings = Pairings.of(pairs, List.of(contact), Town.organization(), PairingsTest::everybody);

        List<Handover> handovers = pairings.handovers(CHANGE);

        assertThat(handovers).hasSize(1);
        Handover handover = handovers.get(0);
        assertThat(handover.post()).isEqualTo(SECRETARY);
        assertThat(handover.from()).contains(FIRST);
        assertThat(handover.to()).contains(SECOND);
        assertThat(handover.pairs())
                .extracting(p -> p.pairing().id() + " " + p.state() + " "
                        + p.lastContact().map(String::valueOf).orElse("-"))
                .containsExactly("p-1 IN_TOUCH 2026-06-11", "p-2 OVERDUE -");
        assertThat(handover.due()).extracting(p -> p.pairing().id().value()).containsExactly("p-2");
        assertThat(handover.message().en())
                .isEqualTo("post edu.secretary hands over on 2026-07-01 pairs: 2, of them due for contact: 1");
        assertThat(pairings.handovers(CHANGE.plusDays(1))).isEmpty();
    }

    @Test
    void no_contact_is_due_with_a_friend_who_is_not_there_any_more() {
        var pairs = List.of(pair("p-1", SECRETARY, FRIEND), pair("p-2", SECRETARY, SECOND));
        Pairings pairings = Pairings.of(pairs, List.of(), Town.organization(), person -> !person.equals(FRIEND));

        Handover handover = pairings.handovers(CHANGE).get(0);
        assertThat(handover.pairs()).hasSize(2);
        assertThat(handover.due()).extracting(p -> p.pairing().id().value()).containsExactly("p-2");
    }

    @Test
    void where_a_post_ends_its_pairs_are_handed_over_to_nobody_and_that_is_said() {
        Pairings pairings = Pairings.of(
                List.of(pair("p", DISSOLVED, FRIEND)), List.of(), Town.organization(), PairingsTest::everybody);

        assertThat(pairings.handovers(CHANGE)).singleElement().satisfies(handover -> {
            assertThat(handover.from()).contains(FIRST);
            assertThat(handover.to()).isEqualTo(Optional.empty());
            assertThat(handover.message().en()).endsWith("nobody has taken the post over");
        });
    }

    @Test
    void a_standing_says_in_both_languages_how_it_is_and_what_would_cure_it() {
        PairingStanding standing = only(pair("p", SECRETARY, FRIEND), List.of(), LocalDate.of(2026, 4, 2));

        assertThat(standing.message().zh()).isEqualTo("结对 p（职务 edu.secretary）：应联系，距上次联系或结对 91 天");
        assertThat(standing.message().en())
                .isEqualTo(
                        "pair p of post edu.secretary: contact is due; days since the last contact or the beginning: 91");
        assertThat(standing.cure().en()).isEqualTo("a talk or a visit, recorded");
        assertThat(standing.message().toString()).doesNotContain(FRIEND.value());
    }

    @Test
    void two_pairs_of_one_id_and_a_rule_of_no_friends_are_refused() {
        var one = pair("p", SECRETARY, FRIEND);

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Pairings.of(List.of(one, one), List.of(), Town.organization(), PairingsTest::everybody));
        assertThatIllegalArgumentException().isThrownBy(() -> PairingRule.of("friends.none", Set.of(), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> PairingRule.of("friends.many", Set.of(), 101));
    }
}
