package io.tongxin.examples.vectors;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tongxin.duty.Mark;
import io.tongxin.duty.Requirement;
import io.tongxin.duty.State;
import io.tongxin.duty.Verdict;
import io.tongxin.id.DutyRef;
import io.tongxin.rule.Consequence;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a duty is expected to stand, or stands. What a file leaves out is 0, or none.
 *
 * @param duty its key
 * @param state how it stands
 * @param share what falls to it of the number of its period
 * @param required what is left of it after relief
 * @param missing at least how many more acts it takes
 * @param lost how many of them can no longer be done in time
 * @param lastChance the last day on which it suffices to begin
 * @param consequence what it leads to
 * @param marks what a reader should know beside it
 */
record Expectation(
        DutyRef duty,
        State state,
        int share,
        int required,
        int missing,
        int lost,
        Optional<LocalDate> lastChance,
        Optional<Consequence> consequence,
        Set<Mark> marks) {
    static Expectation of(Verdict verdict) {
        Requirement asked = verdict.duty().requirement();
        return new Expectation(
                verdict.duty().ref(),
                verdict.state(),
                asked.share(),
                asked.required(),
                verdict.missing(),
                verdict.lost(),
                verdict.lastChance(),
                verdict.consequence(),
                verdict.marks());
    }

    static Expectation read(Fields f) {
        return new Expectation(
                f.parsed("duty", DutyRef::parse),
                f.parsed("state", Fields.constant(State.class)),
                f.number("share", 0),
                f.number("required", 0),
                f.number("missing", 0),
                f.number("lost", 0),
                f.optional("lastChance", LocalDate::parse),
                f.optional("consequence", Fields.constant(Consequence.class)),
                Set.copyOf(f.texts("marks", Fields.constant(Mark.class))));
    }

    ObjectNode toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("duty", duty.toString()).put("state", state.name());
        putUnlessZero(json, "share", share);
        putUnlessZero(json, "required", required);
        putUnlessZero(json, "missing", missing);
        putUnlessZero(json, "lost", lost);
        lastChance.ifPresent(day -> json.put("lastChance", day.toString()));
        consequence.ifPresent(c -> json.put("consequence", c.name()));
        if (!marks.isEmpty()) {
            var names = json.putArray("marks");
            new TreeSet<>(marks).forEach(m -> names.add(m.name()));
        }
        return json;
    }

    private static void putUnlessZero(ObjectNode json, String name, int number) {
        if (number != 0) {
            json.put(name, number);
        }
    }
}
