package io.tongxin.pairing;

import static java.util.Objects.requireNonNull;

import io.tongxin.activity.Activity;
import io.tongxin.id.PairingId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PostId;
import io.tongxin.organization.Organization;
import io.tongxin.organization.Post;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * All pairs, with what is known of posts, friends and contacts: how each stands on a day, and what a change of post hands over.
 *
 * <p>联谊交友台账 (lianyi jiaoyou taizhang). What is known is what the caller hands in: activities as they were known at an instant
 * give the standing as it was known then. It lists, and changes nothing. Immutable.
 */
@Term(zh = "联谊交友台账", pinyin = "lianyi jiaoyou taizhang", source = "library")
public final class Pairings {
    private final List<Pairing> all;
    private final Contacts contacts;
    private final Organization organization;
    private final Predicate<PersonId> present;

    private Pairings(List<Pairing> all, Contacts contacts, Organization organization, Predicate<PersonId> present) {
        this.all = all;
        this.contacts = contacts;
        this.organization = organization;
        this.present = present;
    }

    /**
     * The pairs with what is known.
     *
     * @param pairs the pairs, in any order
     * @param activities talks and visits, in any order; others are passed over
     * @param organization posts and their holders
     * @param present whether a person is still there: neither left nor erased
     * @throws IllegalArgumentException if two pairs have one id
     */
    public static Pairings of(
            Collection<Pairing> pairs,
            Collection<Activity> activities,
            Organization organization,
            Predicate<PersonId> present) {
        var byId = new TreeMap<PairingId, Pairing>();
        for (Pairing pair : pairs) {
            if (byId.putIfAbsent(pair.id(), pair) != null) {
                throw new IllegalArgumentException("two pairs have the id " + pair.id());
            }
        }
        return new Pairings(
                List.copyOf(byId.values()),
                Contacts.of(activities),
                requireNonNull(organization, "organization"),
                requireNonNull(present, "present"));
    }

    /** How each pair that is in force on the day stands, by id. */
    public List<PairingStanding> on(LocalDate day) {
        return all.stream()
                .filter(pair -> pair.effective().includes(day))
                .map(pair -> standing(pair, day))
                .toList();
    }

    private PairingStanding standing(Pairing pair, LocalDate day) {
        Optional<PersonId> holder = holder(pair.post(), day);
        Optional<LocalDate> last = contacts.last(pair, day);
        return PairingStanding.of(pair, day, broken(pair, holder, day), holder, last);
    }

    private Optional<PairingState> broken(Pairing pair, Optional<PersonId> holder, LocalDate day) {
        if (isEnded(pair.post(), day)) {
            return Optional.of(PairingState.POST_ENDED);
        }
        if (!present.test(pair.person())) {
            return Optional.of(PairingState.WITHOUT_PARTNER);
        }
        return holder.isEmpty() ? Optional.of(PairingState.WITHOUT_HOLDER) : Optional.empty();
    }

    /** An appointment may outlast its post; nobody holds what is not there. */
    private Optional<PersonId> holder(PostId post, LocalDate day) {
        return isEnded(post, day) ? Optional.empty() : organization.holderOf(post, day);
    }

    /** A post that is to come has no holder yet, and so is not ended. */
    private boolean isEnded(PostId post, LocalDate day) {
        return organization
                .post(post)
                .filter(found -> !day.isAfter(found.existence().until()))
                .flatMap(found -> organization.unit(found.unit()))
                .filter(unit -> !day.isAfter(unit.existence().until()))
                .isEmpty();
    }

    /** How many friends each post has to which a rule applies on the day: by post, then in the order of the rules. */
    public List<FriendCount> friends(Collection<PairingRule> rules, LocalDate day) {
        Map<PostId, HashSet<PersonId>> friends = new TreeMap<>();
        for (PairingStanding standing : on(day)) {
            if (standing.state() != PairingState.WITHOUT_PARTNER) {
                Pairing pair = standing.pairing();
                friends.computeIfAbsent(pair.post(), p -> new HashSet<>()).add(pair.person());
            }
        }
        var counts = new ArrayList<FriendCount>();
        for (Post post : organization.records().posts().stream()
                .filter(post -> post.existence().includes(day) && organization.exists(post.unit(), day))
                .sorted(Comparator.comparing(Post::id))
                .toList()) {
            int paired = friends.getOrDefault(post.id(), new HashSet<>()).size();
            rules.stream()
                    .filter(rule -> rule.appliesTo(post, organization))
                    .forEach(rule -> counts.add(new FriendCount(rule, post.id(), paired)));
        }
        return List.copyOf(counts);
    }

    /**
     * What is handed over on the day: for each post with pairs whose holder is another than on the day before, or that is there no
     * more, by post.
     */
    public List<Handover> handovers(LocalDate day) {
        var byPost = new TreeMap<PostId, List<PairingStanding>>();
        on(day).forEach(standing -> byPost.computeIfAbsent(standing.pairing().post(), p -> new ArrayList<>())
                .add(standing));
        var handovers = new ArrayList<Handover>();
        for (PostId post : new TreeSet<>(byPost.keySet())) {
            Optional<PersonId> before = holder(post, day.minusDays(1));
            Optional<PersonId> after = holder(post, day);
            if (!before.equals(after)) {
                handovers.add(new Handover(post, day, before, after, byPost.getOrDefault(post, List.of())));
            }
        }
        return List.copyOf(handovers);
    }
}
