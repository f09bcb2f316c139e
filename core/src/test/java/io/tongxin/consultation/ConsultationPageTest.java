package io.tongxin.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.catalog.ShippedProfiles;
import io.tongxin.id.RuleProfileId;
import io.tongxin.rule.RuleId;
import io.tongxin.term.Bilingual;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on consultation says what the types and the shipped profiles say. */
class ConsultationPageTest {
    private static final Path PAGE = Path.of(System.getProperty("tongxin.root"), "docs/consultation.md");
    private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| ([^|]+) \\| (rule|type|host)(:?) ([^|]+) \\|");
    private static final Pattern RULE = Pattern.compile("(\\S+) (\\S+)(?: = (\\S+) (\\S+))?");
    private static final int STEPS_OF_THE_TEXTS = 46;

    private static List<Matcher> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .toList();
    }

    private static Optional<ConsultationRule> rule(String profile, String rule) {
        return ShippedProfiles.all().stream()
                .filter(p -> p.id().equals(RuleProfileId.of(profile)))
                .flatMap(p -> p.rules().stream())
                .filter(r -> r.id().equals(RuleId.of(rule)))
                .findFirst();
    }

    /** The datum of a rule, as the page writes it. */
    private static String datum(ConsultationRule rule) {
        if (rule instanceof LeadRule lead) {
            return lead.ahead() + " " + lead.strength();
        }
        if (rule instanceof TermRule term) {
            return term.within() + " " + term.strength();
        }
        return rule instanceof YearlyRule yearly ? yearly.least() + " " + yearly.each() : "";
    }

    @Test
    void each_step_and_number_of_the_texts_is_a_rule_a_type_or_left_to_the_host_with_a_reason() throws IOException {
        List<Matcher> rows = rows();

        assertThat(rows).hasSize(STEPS_OF_THE_TEXTS);
        for (Matcher row : rows) {
            String what = row.group(5);
            switch (row.group(3)) {
                case "rule" -> {
                    Matcher named = RULE.matcher(what);
                    assertThat(named.matches()).as(what).isTrue();
                    Optional<ConsultationRule> rule = rule(named.group(1), named.group(2));
                    assertThat(rule).as(what).isPresent();
                    assertThat(datum(rule.orElseThrow()))
                            .as(what)
                            .isEqualTo(named.group(3) == null ? "" : named.group(3) + " " + named.group(4));
                }
                case "type" ->
                    assertThat(List.of(
                                    Channel.class.getSimpleName(),
                                    ConsultationForm.class.getSimpleName(),
                                    ConsultationSubject.class.getSimpleName(),
                                    Initiator.class.getSimpleName(),
                                    OpinionEnd.class.getSimpleName()))
                            .contains(what);
                default -> assertThat(what).as(row.group()).hasSizeGreaterThan(15);
            }
        }
    }

    @Test
    void every_rule_of_every_shipped_profile_stands_on_the_page() throws IOException {
        Set<String> named = rows().stream()
                .filter(row -> row.group(3).equals("rule"))
                .map(row -> row.group(5).replaceAll(" = .*", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named)
                .isEqualTo(ShippedProfiles.all().stream()
                        .flatMap(p -> p.rules().stream().map(r -> p.id() + " " + r.id()))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void only_what_was_read_is_shipped_as_verified_and_only_with_citations_of_documents_that_are_shipped() {
        assertThat(ShippedProfiles.central().verified()).isTrue();
        assertThat(ShippedProfiles.cityUnverified().verified()).isFalse();
        assertThat(ShippedProfiles.all().stream()
                        .flatMap(p -> p.rules().stream())
                        .flatMap(r -> r.basis().stream())
                        .map(c -> c.norm().value())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("party-consultation-opinion", "consultation-regulations");
    }

    private static <S extends Enum<S>, A extends Enum<A>> String drawn(
            String title, TransitionTable<S, A> table, Function<S, Bilingual> state, Function<A, Bilingual> act) {
        var drawn = new StringBuilder("### " + title + "\n\n```mermaid\nstateDiagram-v2\n");
        table.rows()
                .forEach(row -> drawn.append("    ")
                        .append(row.from().map(Enum::name).orElse("[*]"))
                        .append(" --> ")
                        .append(row.to().name())
                        .append(" : ")
                        .append(act.apply(row.act()).zh())
                        .append(' ')
                        .append(row.act().name())
                        .append('\n'));
        drawn.append("```\n\n");
        Arrays.stream(table.rows().get(0).to().getDeclaringClass().getEnumConstants())
                .forEach(s -> drawn.append("`")
                        .append(s.name())
                        .append("` ")
                        .append(state.apply(s).zh())
                        .append(", "));
        drawn.setLength(drawn.length() - 2);
        return drawn.append(".\n\n").toString();
    }

    private static String states() {
        return drawn("Plan 计划", PlanState.table(), PlanState::label, PlanAct::label)
                + drawn("Consultation 协商", ConsultationState.table(), ConsultationState::label, ConsultationAct::label)
                + drawn("Opinion 意见", OpinionState.table(), OpinionState::label, OpinionAct::label);
    }

    @Test
    void the_tables_of_states_are_drawn_as_the_types_have_them() throws IOException {
        String page = Files.readString(PAGE);
        String marked = "<!-- states -->\n\n" + states() + "## Deadlines";
        if (Boolean.getBoolean("tongxin.update")) {
            page = page.replaceAll("(?s)<!-- states -->.*?## Deadlines", Matcher.quoteReplacement(marked));
            Files.writeString(PAGE, page);
        }

        assertThat(page).contains(marked);
    }
}
