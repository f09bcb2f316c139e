package io.tongxin.duty;

import static io.tongxin.duty.Scene.BODY;
import static io.tongxin.duty.Scene.LEADER;
import static io.tongxin.duty.Scene.LEAVE;
import static io.tongxin.duty.Scene.TALK;
import static io.tongxin.duty.Scene.activity;
import static io.tongxin.duty.Scene.attendedBy;
import static io.tongxin.duty.Scene.day;
import static io.tongxin.duty.Scene.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.activity.Activity;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.calendar.PeriodTable;
import io.tongxin.id.ActivityId;
import io.tongxin.id.PeriodTableId;
import io.tongxin.responsibility.Quota;
import io.tongxin.term.Bilingual;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Facts are values: they are compared by all that they hold, and grow without a trace of how they grew. */
class FactsTest {
    private static final Instant KNOWN = Instant.parse("2030-01-01T00:00:00Z");

    private static Scene scene() {
        return new Scene()
                .list(item("x", Quota.of(PeriodLength.QUARTER, 1)).withGrounds(Set.of(LEAVE)))
                .talk("a", "2026-02-01");
    }

    private static Scene full() {
        return scene().leave("x", BODY, "2026-04-01", "2026-06-30").closing("2026-Q1", "2026-04-10");
    }

    /** The same parts on the same terms, given once more. */
    private static Facts again(Facts facts) {
        return Facts.of(facts.terms())
                .withClosings(facts.closings())
                .withDecisions(facts.decisions())
                .withActivities(facts.activities());
    }

    @Test
    void equal_parts_make_equal_facts_whatever_the_order_in_which_they_came() {
        Facts facts = full().facts();
        assertThat(again(facts)).isEqualTo(facts).hasSameHashCodeAs(facts);
        assertThat(facts).isNotEqualTo("facts");
    }

    @Test
    void other_terms_activities_decisions_or_closings_make_other_facts() {
        Facts facts = full().facts();
        Facts bare = Facts.of(facts.terms());
        assertThat(facts)
                .isNotEqualTo(facts.withTerms(facts.terms().withTables(List.of(table()))))
                .isNotEqualTo(bare.withDecisions(facts.decisions()).withClosings(facts.closings()))
                .isNotEqualTo(bare.withActivities(facts.activities()).withClosings(facts.closings()))
                .isNotEqualTo(bare.withActivities(facts.activities()).withDecisions(facts.decisions()));
        assertThat(facts.hashCode()).isNotEqualTo(bare.hashCode());
    }

    private static PeriodTable table() {
        return new PeriodTable(
                PeriodTableId.of("s"),
                Bilingual.of("学期"),
                PeriodTable.Kind.SEMESTER,
                Set.of(),
                List.of(new PeriodTable.Row("autumn", DateSpan.of(day("2026-09-01"), day("2026-12-20")))),
                day("2026-12-31"));
    }

    @Test
    void as_text_they_say_how_much_they_are_and_nothing_of_it() {
        assertThat(full().facts()).hasToString("Facts[1 revisions of activities, 1 of decisions, 1 closings]");
    }

    @Test
    void the_owners_of_an_activity_are_those_whom_any_revision_names() {
        Activity both = activity("a", TALK, "2026-02-01");
        Activity alone = attendedBy(LEADER, both);
        Facts facts = scene().revision(alone, 2, "2026-02-03", false).facts();
        assertThat(facts.owners(ActivityId.of("a"))).containsExactlyInAnyOrder(BODY, LEADER);
        assertThat(facts.owners(ActivityId.of("never"))).isEmpty();
    }

    @Test
    void facts_that_grew_after_they_were_asked_answer_as_those_given_at_once() {
        Facts whole = full().talk("b", "2026-08-01").facts();
        Facts grown = Facts.of(whole.terms()).withActivities(whole.activities().subList(0, 1));
        assertThat(states(grown)).startsWith(State.MET, State.OVERDUE, State.OVERDUE);
        grown = grown.withActivities(whole.activities().subList(1, 2));
        assertThat(states(grown)).startsWith(State.MET, State.OVERDUE, State.MET);
        grown = grown.withDecisions(whole.decisions());
        assertThat(states(grown)).startsWith(State.MET, State.EXEMPT, State.MET);
        grown = grown.withClosings(whole.closings());
        assertThat(grown).isEqualTo(whole);
        Evaluation all = Evaluation.of(again(whole), AsOf.of(day("2026-12-31"), KNOWN));
        assertThat(Evaluation.of(grown, AsOf.of(day("2026-12-31"), KNOWN)).ofYear(2026))
                .isEqualTo(all.ofYear(2026));
    }

    private static List<State> states(Facts facts) {
        return Evaluation.of(facts, AsOf.of(day("2026-12-31"), KNOWN)).of(BODY, 2026).stream()
                .map(Verdict::state)
                .toList();
    }
}
