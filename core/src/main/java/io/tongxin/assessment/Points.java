package io.tongxin.assessment;

import static java.util.Objects.requireNonNull;

import io.tongxin.duty.State;
import io.tongxin.duty.Verdict;
import io.tongxin.id.DutyRef;
import io.tongxin.id.ItemId;
import io.tongxin.id.OwnerId;
import io.tongxin.responsibility.Score;
import io.tongxin.term.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an owner has earned for an item in a year, and what it rests on.
 *
 * <p>得分 (defen). It scores the performance of an item and never a person. Exempt duties neither earn nor lose: if all are, the
 * item is not scored. Points are whole hundredths. While a duty is still open the figure is what has been earned by the day.
 * Immutable.
 *
 * @param owner who owes the item
 * @param item the item
 * @param score the rule
 * @param earned what was earned, in hundredths, 0 to {@code score.hundredths()}
 * @param scored whether there is anything to score
 * @param open whether a duty is still open, so that the figure may rise
 * @param duties the duties it rests on
 */
@Term(zh = "得分", pinyin = "defen", source = "library")
public record Points(
        OwnerId owner, ItemId item, Score score, int earned, boolean scored, boolean open, List<DutyRef> duties) {
    /** Copies the duties. */
    public Points {
        requireNonNull(owner, "owner");
        requireNonNull(item, "item");
        requireNonNull(score, "score");
        duties = List.copyOf(duties);
    }

    /** The points of every scored item among these verdicts, by owner and item; the rule is that of the latest duty. */
    public static List<Points> of(Collection<Verdict> verdicts) {
        var byItem = new TreeMap<OwnerId, Map<ItemId, List<Verdict>>>();
        for (Verdict verdict : verdicts) {
            DutyRef ref = verdict.duty().ref();
            byItem.computeIfAbsent(ref.owner(), o -> new TreeMap<>())
                    .computeIfAbsent(ref.item(), i -> new ArrayList<>())
                    .add(verdict);
        }
        var points = new ArrayList<Points>();
        byItem.forEach((owner, items) -> items.forEach((item, own) -> {
            own.sort((a, b) -> a.duty().span().compareTo(b.duty().span()));
            Score score = own.get(own.size() - 1).duty().item().score();
            if (score.isScored()) {
                points.add(of(owner, item, score, own));
            }
        }));
        return points;
    }

    private static Points of(OwnerId owner, ItemId item, Score score, List<Verdict> all) {
        List<Verdict> asked = all.stream()
                .filter(v -> v.state() != State.EXEMPT && v.state() != State.PROVISIONAL)
                .toList();
        boolean open = asked.stream().anyMatch(v -> !v.state().isSettled() && !v.isFailed());
        List<DutyRef> refs = all.stream().map(v -> v.duty().ref()).toList();
        int earned = asked.isEmpty() ? 0 : earned(score, asked);
        return new Points(owner, item, score, earned, !asked.isEmpty(), open, refs);
    }

    private static int earned(Score score, List<Verdict> asked) {
        return switch (score.method()) {
            case NONE -> 0;
            case ALL_OR_NOTHING -> asked.stream().allMatch(v -> v.state().isSettled()) ? score.hundredths() : 0;
            case PROPORTIONAL, APPRAISED -> proportional(score, asked);
            case DEDUCTION -> {
                long missing = asked.stream()
                        .filter(Verdict::isFailed)
                        .mapToLong(Points::lacking)
                        .sum();
                yield (int) Math.max(0, score.hundredths() - missing * score.stepHundredths());
            }
            case PER_ACT -> {
                long acts = asked.stream().mapToLong(v -> v.tally().credited()).sum();
                yield (int) Math.min(score.hundredths(), acts * score.stepHundredths());
            }
        };
    }

    private static long lacking(Verdict failed) {
        return Math.max(1, failed.missing());
    }

    /** Done of asked over all duties; a duty without a number is one of one, a judged one counts by its percentage. */
    private static int proportional(Score score, List<Verdict> asked) {
        long done = 0;
        long all = 0;
        for (Verdict verdict : asked) {
            int required = Math.max(1, verdict.duty().requirement().required());
            all += required * 100L;
            done += doneHundredths(verdict, required);
        }
        return (int) (score.hundredths() * done / all);
    }

    private static long doneHundredths(Verdict verdict, int required) {
        if (verdict.judgedPercent().isPresent()) {
            return verdict.judgedPercent().getAsInt();
        }
        if (verdict.state().isSettled()) {
            return required * 100L;
        }
        return verdict.duty().requirement().required() == 0 ? 0 : Math.max(0, required - verdict.missing()) * 100L;
    }
}
