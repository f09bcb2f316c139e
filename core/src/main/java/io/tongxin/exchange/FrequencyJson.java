package io.tongxin.exchange;

import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.Days;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.id.EventKindId;
import io.tongxin.responsibility.Frequency;
import io.tongxin.responsibility.OnEvent;
import io.tongxin.responsibility.Quota;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The five shapes of frequency as JSON, told apart by their field {@code shape}. */
final class FrequencyJson {
    private FrequencyJson() {}

    static void write(Frequency frequency, ObjectWriting out) {
        out.text("shape", frequency.shape().name());
        if (frequency instanceof Quota quota) {
            write(quota, out);
        } else if (frequency instanceof OnEvent onEvent) {
            out.text("event", onEvent.event())
                    .text("when", onEvent.when().name())
                    .text("within", onEvent.within());
        } else if (frequency instanceof Frequency.Unspecified unspecified) {
            out.text("cycle", unspecified.cycle()).text("wording", unspecified.wording());
        } else {
            out.text("cycle", frequency.cycle());
        }
    }

    private static void write(Quota quota, ObjectWriting out) {
        out.text("cycle", quota.cycle())
                .number("times", quota.times())
                .objects(
                        "targets",
                        quota.targets().entrySet(),
                        (t, o) -> o.number("ordinal", t.getKey()).number("times", t.getValue()))
                .numberUnlessZero("atMost", quota.atMost())
                .numberUnlessZero("gap", quota.gap())
                .numberUnlessZero("partners", quota.partners())
                .numberUnlessZero("dueDay", quota.dueDay());
        quota.spread()
                .part()
                .ifPresent(part -> out.object(
                        "spread",
                        o -> o.text("part", part.name())
                                .number("minimum", quota.spread().minimum())));
        if (quota.apportionment() != Quota.Apportionment.LARGEST_REMAINDER) {
            out.text("apportionment", quota.apportionment().name());
        }
    }

    static Frequency frequency(Fields f) {
        return switch (f.required("shape").constant(Frequency.Shape.class)) {
            case QUOTA -> quota(f);
            case STANDING -> new Frequency.Standing(f.parsed("cycle", Cycle::parse));
            case UNSPECIFIED ->
                new Frequency.Unspecified(
                        f.parsed("cycle", Cycle::parse), f.required("wording").text());
            case APPRAISED -> new Frequency.Appraised(f.parsed("cycle", Cycle::parse));
            case ON_EVENT ->
                new OnEvent(
                        f.parsed("event", EventKindId::of),
                        f.required("when").constant(OnEvent.When.class),
                        f.parsed("within", Days::parse));
        };
    }

    /** What bounds what comes before what is bounded: targets before the upper bound, both before the gap. */
    private static Quota quota(Fields f) {
        Quota quota =
                Quota.of(f.parsed("cycle", Cycle::parse), f.required("times").number());
        Map<Integer, Integer> targets = targets(f);
        if (!targets.isEmpty()) {
            quota = quota.withTargets(targets);
        }
        quota = quota.withAtMost(f.number("atMost"))
                .withPartners(f.number("partners"))
                .withDueDay(f.number("dueDay"))
                .withGap(f.number("gap"));
        if (f.optional("spread").isPresent()) {
            Quota.Spread spread = f.required("spread")
                    .object(s -> new Quota.Spread(
                            Optional.of(s.required("part").constant(PeriodLength.class)),
                            s.required("minimum").number()));
            quota = quota.withSpread(spread.part().orElseThrow(), spread.minimum());
        }
        return f.optional("apportionment").isEmpty()
                ? quota
                : quota.withApportionment(f.required("apportionment").constant(Quota.Apportionment.class));
    }

    private static Map<Integer, Integer> targets(Fields f) {
        var targets = new HashMap<Integer, Integer>();
        f.list(
                "targets",
                v -> v.object(t -> {
                    int ordinal = t.required("ordinal").number();
                    if (targets.put(ordinal, t.required("times").number()) != null) {
                        throw v.wrong("同一序号出现两次", "an ordinal is given twice");
                    }
                    return ordinal;
                }));
        return targets;
    }
}
