package io.tongxin.pairing;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.PersonId;
import io.tongxin.id.PostId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a change of holder hands over: the post's pairs, how each stands, and to whom.
 *
 * <p>结对交接 (jiedui jiaojie). The pairs stay with the post. Immutable.
 *
 * @param post the post
 * @param day the first day after the change
 * @param from who held the post on the day before, if anybody did
 * @param to who holds it on the day, if anybody does
 * @param pairs the pairs that are in force on the day, by id
 */
@Term(zh = "结对交接", pinyin = "jiedui jiaojie", source = "library")
public record Handover(
        PostId post, LocalDate day, Optional<PersonId> from, Optional<PersonId> to, List<PairingStanding> pairs) {
    /** Copies its parts. */
    public Handover {
        requireNonNull(post, "post");
        requireNonNull(day, "day");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        pairs = List.copyOf(pairs);
    }

    /** The pairs of which a contact is due or overdue by the day; none is due with a friend who is not there any more. */
    public List<PairingStanding> due() {
        return pairs.stream()
                .filter(pair -> pair.state() != PairingState.WITHOUT_PARTNER && day.isAfter(pair.due()))
                .toList();
    }

    /** What is handed over, by counts alone. */
    public Bilingual message() {
        String zh = "职务 " + post + " 于 " + day + " 交接结对 " + pairs.size() + " 对，其中应联系 " + due().size() + " 对";
        String en = "post " + post + " hands over on " + day + " pairs: " + pairs.size() + ", of them due for contact: "
                + due().size();
        return to.isPresent()
                ? Bilingual.of(zh, en)
                : Bilingual.of(zh + "；暂无接任人", en + "; nobody has taken the post over");
    }
}
