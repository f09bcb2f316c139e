package io.tongxin.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;

class DroolsRulesTest {
    private static final City CITY = City.of(12, 11);
    private static final DutyTable TABLE = DutyTable.of(CITY.facts());
    private static final Columns COLUMNS = Columns.of(CITY);

    @Test
    void both_sets_of_rules_agree_with_the_loop_on_every_duty() {
        for (String rules : List.of(RuleText.statesByRules(TABLE), RuleText.statesByJava(TABLE))) {
            KieBase base = DroolsRules.compile(rules);
            for (String day : List.of("2026-01-01", "2026-02-14", "2026-05-20", "2026-09-30", "2026-12-31")) {
                int today = LocalDate.parse(day).getDayOfYear() - 1;
                long known = Columns.micros(Instant.parse(day + "T00:00:00Z")) + 86_400_000_000L;
                var loop = new Board(CITY.units(), TABLE.size());
                var drools = new Board(CITY.units(), TABLE.size());

                new ArrayLoop(COLUMNS, TABLE, today, known).run(loop);
                new DroolsRules(base, COLUMNS, TABLE, today, known).run(drools, CITY.units());

                assertThat(drools.difference(loop, CITY.units())).as(day).isEmpty();
            }
        }
    }

    @Test
    void rules_that_do_not_compile_are_refused() {
        assertThatThrownBy(() -> DroolsRules.compile("package p; rule nothing when"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the rules do not compile: ");
    }
}
