package io.tongxin.testkit.arbitrary;

import static java.util.Objects.requireNonNull;

import io.tongxin.activity.Activity;
import io.tongxin.activity.Participation;
import io.tongxin.activity.Partner;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.ActivityId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PairingId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PostId;
import io.tongxin.organization.Organization;
import io.tongxin.organization.Post;
import io.tongxin.pairing.Pairing;
import io.tongxin.pairing.Pairings;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generated pairings: up to eight pairs of posts with friends, talks and visits, and who of the friends is gone.
 *
 * <p>联谊交友生成 (lianyi jiaoyou shengcheng). Posts are vacant, change hands, end or never were; pairs begin and end in mid-year.
 * Shrinks to no pairs.
 */
@Term(zh = "联谊交友生成", pinyin = "lianyi jiaoyou shengcheng", source = "library")
public final class Friendships {
    private Friendships() {}

    /** Pairs of the year 2026, seen from a day of it or of the next. */
    public static Arbitrary<Scene> any() {
        Arbitrary<PairDraft> pairs = Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(-300, 200),
                        Arbitraries.of(0, 0, 0, 1, 120),
                        Arbitraries.of(1, 30, 90),
                        Arbitraries.of(0, 30, 90))
                .as(PairDraft::new);
        Arbitrary<ContactDraft> contacts = Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(-60, 400),
                        Arbitraries.of(0, 0, 0, 2),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, true, false))
                .as(ContactDraft::new);
        return Combinators.combine(
                        Organizations.any(),
                        pairs.list().ofMaxSize(8),
                        contacts.list().ofMaxSize(12),
                        Arbitraries.integers()
                                .between(0, 5)
                                .map(Words::person)
                                .set()
                                .ofMaxSize(2),
                        Arbitraries.integers().between(-30, 420).map(Words::day))
                .as(Friendships::scene);
    }

    private static Scene scene(
            Organization organization,
            List<PairDraft> drafts,
            List<ContactDraft> contacts,
            Set<PersonId> gone,
            LocalDate day) {
        var posts = new ArrayList<PostId>();
        organization.records().posts().stream().map(Post::id).forEach(posts::add);
        posts.add(PostId.of("city.nobody"));
        var pairs = new ArrayList<Pairing>();
        drafts.forEach(draft -> pairs.add(draft.pair(pairs.size(), posts)));
        var activities = new ArrayList<Activity>();
        if (!pairs.isEmpty()) {
            contacts.forEach(contact -> activities.add(contact.activity(activities.size(), pairs)));
        }
        return new Scene(pairs, activities, organization, gone, day);
    }

    /**
     * Pairs with all that says how they stand.
     *
     * <p>联谊交友情形 (lianyi jiaoyou qingxing). Immutable.
     *
     * @param pairs the pairs
     * @param activities talks and visits, and some that are no contacts
     * @param organization posts and their holders
     * @param gone which persons left or were erased
     * @param day the day from which they are seen
     */
    @Term(zh = "联谊交友情形", pinyin = "lianyi jiaoyou qingxing", source = "library")
    public record Scene(
            List<Pairing> pairs,
            List<Activity> activities,
            Organization organization,
            Set<PersonId> gone,
            LocalDate day) {
        /** Copies its parts. */
        public Scene {
            pairs = List.copyOf(pairs);
            activities = List.copyOf(activities);
            requireNonNull(organization, "organization");
            gone = Set.copyOf(gone);
            requireNonNull(day, "day");
        }

        /** The pairs with what is known here. */
        public Pairings pairings() {
            return pairings(activities);
        }

        /** The pairs with these contacts. */
        public Pairings pairings(Collection<Activity> contacts) {
            return Pairings.of(pairs, contacts, organization, person -> !gone.contains(person));
        }
    }

    private record PairDraft(int post, int person, int from, int lasted, int ideal, int more) {
        Pairing pair(int number, List<PostId> posts) {
            LocalDate first = Words.day(from);
            return new Pairing(
                    PairingId.of("pair-" + number),
                    Words.pick(posts, post),
                    Words.person(person),
                    lasted == 0 ? EffectivePeriod.from(first) : EffectivePeriod.of(first, first.plusDays(lasted)),
                    ideal,
                    ideal + more);
        }
    }

    private record ContactDraft(int pair, int day, int days, int role, boolean paired) {
        Activity activity(int number, List<Pairing> pairs) {
            Pairing with = Words.pick(pairs, pair);
            LocalDate first = Words.day(day);
            Partner partner = paired ? Partner.paired(with.person()) : Partner.person(with.person());
            return new Activity(
                    ActivityId.of("contact-" + number),
                    Words.CITY,
                    Words.pick(Words.KINDS, number),
                    Words.pick(Words.TITLES, number),
                    DateSpan.of(first, first.plusDays(days)),
                    List.of(new Participation(OwnerId.post(with.post()), Words.pick(Words.ROLES, role))),
                    List.of(partner),
                    List.of(),
                    Set.of());
        }
    }
}
