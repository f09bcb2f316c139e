package io.tongxin.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.Office;
import io.tongxin.Tongxin;
import io.tongxin.activity.Activity;
import io.tongxin.actor.Actor;
import io.tongxin.actor.Scope;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.duty.Evaluation;
import io.tongxin.duty.Verdict;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.ActorId;
import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.id.OwnerId;
import io.tongxin.id.UnitId;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.responsibility.Audience;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.role.ParticipationRole;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.storage.memory.MemoryStorage;
import io.tongxin.term.Bilingual;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The example of README.md, run as it stands there. */
class ReadmeExampleTest {
    private static final Path ROOT = Path.of(System.getProperty("tongxin.root"));

    @Test
    void the_example_prints_what_the_readme_says() throws IOException {
        var printed = new ArrayList<String>();
        // begin
        UnitId edu = UnitId.of("edu");
        OwnerId body = OwnerId.body(edu);
        ActivityKindId study = ActivityKindId.of("special-study");
        var item = ResponsibilityItem.of(
                ItemId.of("study"),
                Bilingual.of("每季度专题研究统战工作"),
                Set.of(ResponsibleRole.BODY),
                Quota.of(PeriodLength.QUARTER, 1),
                Credit.of(study));
        var list = ResponsibilityList.of(
                ListVersion.parse("duties@2026"),
                Bilingual.of("责任清单"),
                edu,
                EffectivePeriod.from(LocalDate.of(2026, 1, 1)),
                Audience.of(edu),
                List.of(item));
        Office office = Tongxin.builder()
                .storage(new MemoryStorage())
                .build()
                .as(Actor.of(ActorId.of("clerk"), edu, Scope.root(edu)));
        office.units().record(new OrganizationUnit(edu, Bilingual.of("市教育局"), Set.of(), EffectivePeriod.always()));
        office.responsibilityLists().record(list);
        office.activities()
                .record(Activity.of(
                        ActivityId.of("a-1"),
                        edu,
                        study,
                        Bilingual.of("一季度专题研究"),
                        LocalDate.of(2026, 3, 12),
                        body,
                        ParticipationRole.PRESIDED));
        Evaluation seen = office.evaluation(LocalDate.of(2026, 9, 30));
        // end
        for (Verdict v : seen.of(body, 2026)) {
            printed.add(v.duty().period() + " " + v.state() + " " + v.missing());
        }
        assertThat(printed)
                .containsExactly(
                        "2026-Q1 MET 0", "2026-Q2 OVERDUE 1", "2026-Q3 LAST_CHANCE 1", "2026-Q4 NOT_STARTED 1");
        String readme = Files.readString(ROOT.resolve("README.md"));
        printed.forEach(line -> assertThat(readme).contains("`" + line + "`"));
    }

    @Test
    void the_readme_shows_the_same_statements() throws IOException {
        String source =
                Files.readString(ROOT.resolve("examples/src/test/java/io/tongxin/examples/ReadmeExampleTest.java"));
        String run = source.substring(source.indexOf("// begin") + 8, source.indexOf("// end"));
        var block = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(block.find()).isTrue();
        String shown = block.group(1);
        assertThat(shown.lines().count()).isLessThanOrEqualTo(20);
        String statements = shown.substring(0, shown.indexOf("seen.of("));
        assertThat(statements.replaceAll("\\s+", "")).isEqualTo(run.replaceAll("\\s+", ""));
    }

    @Test
    void the_second_command_of_the_readme_is_the_one_that_continuous_integration_runs() throws IOException {
        List<String> commands = Files.readAllLines(ROOT.resolve("README.md")).stream()
                .filter(l -> l.startsWith("mvn "))
                .toList();
        assertThat(commands).hasSize(2);
        assertThat(Files.readAllLines(ROOT.resolve(".ci/run"))).contains(commands.get(1));
    }
}
