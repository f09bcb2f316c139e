package io.tongxin.benchmarks;

import io.tongxin.responsibility.Frequency;

/** The items of a {@link City} as rules of Drools: a rule counts the acts of an item's duties, others say how a duty stands. */
final class RuleText {
    private static final String[] PRESENT = {"body", "first", "inCharge"};

    private static final String HEAD = """
            package io.tongxin.benchmarks.rules;
            import io.tongxin.benchmarks.ActFact;
            import io.tongxin.benchmarks.AttestationFact;
            import io.tongxin.benchmarks.DutyFact;
            import io.tongxin.benchmarks.TallyFact;
            global java.lang.Integer today;

            rule "a duty without a number has not started"
            when $d : DutyFact(shape != "QUOTA", first > today)
            then $d.stands("NOT_STARTED");
            end

            rule "a standing duty is attested"
            when
                $d : DutyFact(shape == "STANDING", first <= today)
                exists AttestationFact(item == $d.item, day >= $d.first, day <= today)
            then $d.stands("ATTESTED");
            end

            rule "a standing duty is not attested"
            when
                $d : DutyFact(shape == "STANDING", first <= today)
                not AttestationFact(item == $d.item, day >= $d.first, day <= today)
            then $d.stands("UNATTESTED");
            end

            rule "a duty without a number needs a judgement"
            when $d : DutyFact(shape == "UNSPECIFIED", first <= today)
            then $d.stands("NEEDS_JUDGEMENT");
            end
            """;

    private static final String STATES = """

            rule "a counted duty has not started"
            when $c : TallyFact(first > today)
            then $c.getDuty().stands("NOT_STARTED", $c.getMissing());
            end

            rule "a duty is met"
            when $c : TallyFact(first <= today, missing == 0)
            then $c.getDuty().stands("MET", 0);
            end

            rule "a duty is overdue"
            when $c : TallyFact(first <= today, missing > 0, last < today)
            then $c.getDuty().stands("OVERDUE", $c.getMissing());
            end

            rule "a duty can no longer be done"
            when $c : TallyFact(first <= today, missing > 0, last >= today, lost > 0)
            then $c.getDuty().stands("IMPOSSIBLE", $c.getMissing());
            end

            rule "a duty is at its last chance"
            when $c : TallyFact(first <= today, missing > 0, last >= today, lost == 0, warning <= today)
            then $c.getDuty().stands("LAST_CHANCE", $c.getMissing());
            end

            rule "a duty is short"
            when $c : TallyFact(first <= today, missing > 0, last >= today, lost == 0, warning > today, total < expected)
            then $c.getDuty().stands("SHORT", $c.getMissing());
            end

            rule "a duty is on pace"
            when $c : TallyFact(first <= today, missing > 0, last >= today, lost == 0, warning > today, total >= expected)
            then $c.getDuty().stands("ON_PACE", $c.getMissing());
            end
            """;

    private RuleText() {}

    /** Rules that count, and rules that say how a duty stands. */
    static String statesByRules(DutyTable table) {
        return HEAD + counting(table, "insert($c)") + STATES;
    }

    /** Rules that count, and Java in their consequence that says how a duty stands. */
    static String statesByJava(DutyTable table) {
        return HEAD + counting(table, "$c.decide(today)");
    }

    private static String counting(DutyTable table, String then) {
        var text = new StringBuilder();
        int item = -1;
        for (DutyTable.Row row : table.rows()) {
            if (row.shape() == Frequency.Shape.QUOTA && row.item() != item) {
                item = row.item();
                text.append(rule(row, then));
            }
        }
        return text.toString();
    }

    private static String rule(DutyTable.Row row, String then) {
        String days = "$day : day, day >= $d.first, day <= $d.last";
        String act = "ActFact(kind == %d || kind == %d, %s == true, %s)"
                .formatted(row.kind(), row.otherKind(), PRESENT[row.rank()], days);
        boolean simple = row.gap() == 0 && !row.monthly();
        String function = simple ? "$n : count()" : "$n : collectList($day)";
        String tally =
                simple ? "of($d, $n.intValue(), today)" : (row.gap() > 0 ? "spaced" : "monthly") + "($d, $n, today)";
        return """

                rule "acts of item %1$d"
                when
                    $d : DutyFact(item == %1$d)
                    accumulate(%2$s; %3$s)
                then
                    TallyFact $c = TallyFact.%4$s;
                    %5$s;
                end
                """.formatted(row.item(), act, function, tally, then);
    }
}
