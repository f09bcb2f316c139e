package io.tongxin.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.tongxin.duty.Evaluation;
import io.tongxin.duty.State;
import io.tongxin.duty.Verdict;
import io.tongxin.id.DutyRef;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Strength;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The report of a small town: its numbers are the evaluation's, its page is safe and whole; long, for each section is read. */
class ReportTest {
    private static final ReportData DATA = Town.data();
    private static final String PAGE = Report.of(DATA).html();
    private static final String JSON = Report.of(DATA).json();
    private static final Reading READ = Reading.of(PAGE);
    private static final List<UnitId> ORDER = List.of(Town.TOP, Town.BUREAU, Town.SECOND, Town.SECTION);

    private static JsonNode json() throws IOException {
        return new ObjectMapper().readTree(JSON);
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** The verdicts of a unit as figures have them: those of a closed period as they were closed. */
    private static List<Verdict> verdicts(UnitId unit) {
        return DATA.now().ofUnit(unit, 2026).stream()
                .map(v -> DATA.now().closedVerdict(v.duty().ref()).orElse(v))
                .toList();
    }

    private static boolean isSettled(Verdict verdict) {
        return Set.of(State.MET, State.ATTESTED, State.JUDGED_FULFILLED, State.TRIGGERED_DONE)
                .contains(verdict.state());
    }

    @Test
    void every_duty_of_the_evaluation_stands_once_under_its_unit_state_and_strength() throws IOException {
        var found = new ArrayList<String>();
        for (JsonNode unit : json().get("units")) {
            for (var state : unit.get("own").properties()) {
                for (var strength : state.getValue().properties()) {
                    strength.getValue()
                            .forEach(key -> found.add(unit.get("unit").asText() + " " + state.getKey() + " "
                                    + strength.getKey() + " " + key.asText()));
                }
            }
        }
        List<String> expected = ORDER.stream()
                .flatMap(u -> verdicts(u).stream())
                .map(v -> v.duty().unit() + " " + v.state() + " " + v.duty().strength() + " "
                        + v.duty().ref())
                .toList();
        assertThat(expected).hasSize(19);
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void a_unit_s_total_is_the_sum_of_its_groups_and_of_its_states_along_tree_and_relation() throws IOException {
        List<JsonNode> figures = Stream.concat(each(json().get("units")), each(json().get("relations")))
                .toList();
        assertThat(figures).hasSize(5);
        for (JsonNode each : figures) {
            assertThat(each(each.get("groups")).mapToInt(JsonNode::asInt).sum())
                    .isEqualTo(each.get("total").asInt());
            assertThat(each(each.get("states"))
                            .flatMap(ReportTest::each)
                            .mapToInt(JsonNode::asInt)
                            .sum())
                    .isEqualTo(each.get("total").asInt());
        }
    }

    @Test
    void a_relation_counts_a_unit_outside_the_tree() throws IOException {
        JsonNode guided = json().get("relations").get(0);
        assertThat(each(guided.get("from")).map(JsonNode::asText)).containsExactly("association", "bureau-2");
        long settled = Stream.of(Town.ASSOCIATION, Town.SECOND)
                .flatMap(u -> verdicts(u).stream())
                .filter(ReportTest::isSettled)
                .count();
        assertThat(settled).isEqualTo(2);
        assertThat(guided.get("groups").get("SETTLED").asLong()).isEqualTo(settled);
    }

    @Test
    void a_standing_duty_that_nobody_attested_is_failed_once_its_period_is_over() throws IOException {
        JsonNode bureau = json().get("units").get(1);
        assertThat(bureau.get("states").get("UNATTESTED").get("SHOULD").asInt()).isEqualTo(2);
        long failed = verdicts(Town.BUREAU).stream().filter(Verdict::isFailed).count();
        assertThat(failed).isEqualTo(3);
        assertThat(bureau.get("groups").get("FAILED").asLong()).isEqualTo(failed);
    }

    @Test
    void figures_of_a_closed_period_are_those_of_the_closing_and_the_checklist_shows_today() throws IOException {
        JsonNode own = json().get("units").get(1).get("own");
        assertThat(own.get("OVERDUE").get("MUST").toString()).contains("study|unit:bureau|2026-Q1|2026-01-01");
        assertThat(DATA.now()
                        .of(DutyRef.parse("study|unit:bureau|2026-Q1|2026-01-01"))
                        .orElseThrow()
                        .state())
                .isEqualTo(State.MET);
    }

    @Test
    void a_month_counts_what_is_due_by_its_end_and_how_much_of_it_is_settled() throws IOException {
        for (JsonNode row : json().get("completion")) {
            List<Verdict> all = (row.get("unit").asText().equals("bureau")
                            ? Stream.of(Town.BUREAU)
                            : Stream.of(Town.SECOND, Town.SECTION))
                    .flatMap(u -> verdicts(u).stream())
                    .toList();
            for (JsonNode month : row.get("months")) {
                LocalDate end = LocalDate.parse(month.get("month").asText() + "-01")
                        .plusMonths(1)
                        .minusDays(1);
                List<Verdict> due =
                        all.stream().filter(v -> !v.duty().due().isAfter(end)).toList();
                assertThat(month.get("due").asInt()).isEqualTo(due.size());
                assertThat(month.get("settled").asLong())
                        .isEqualTo(due.stream().filter(ReportTest::isSettled).count());
                assertThat(month.get("ahead").asBoolean()).isEqualTo(end.getMonthValue() > 9);
            }
        }
        assertThat(json().get("completion")).hasSize(2);
        assertThat(json().at("/completion/0/months/8").toString())
                .isEqualTo("{\"month\":\"2026-09\",\"due\":4,\"settled\":1,\"ahead\":false}");
    }

    @Test
    void units_keep_the_order_of_the_tree_and_the_ids_whatever_they_achieved() throws IOException {
        assertThat(each(json().get("units")).map(u -> u.get("unit").asText()))
                .containsExactlyElementsOf(ORDER.stream().map(UnitId::value).toList());
    }

    @Test
    void the_pace_is_what_the_evaluation_answers_on_each_day_also_where_an_exemption_lowers_it() {
        PaceCurve curve = PaceCurve.of(DATA);
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(1)) {
            Verdict verdict =
                    Town.on(day.toString(), "2026-12-31").of(Town.VISITS).orElseThrow();
            PaceCurve.Point point = curve.on(day);
            assertThat(point.expected())
                    .as(day.toString())
                    .isEqualTo(verdict.tally().expected());
            if (day.isAfter(LocalDate.of(2026, 9, 30))) {
                assertThat(point.done()).isEmpty();
            } else {
                assertThat(point.done()).hasValue(verdict.tally().total());
            }
        }
        assertThat(curve.on(LocalDate.of(2026, 10, 9)).expected()).isEqualTo(3);
        assertThat(curve.on(LocalDate.of(2026, 10, 10)).expected()).isEqualTo(2);
        assertThat(curve.points()).hasSizeLessThan(14);
    }

    @Test
    void every_plan_of_the_explained_duty_is_shown_and_cures_it() throws IOException {
        JsonNode cures = json().get("cures");
        assertThat(cures).hasSize(DATA.now().remedies(Town.VISITS).size()).isNotEmpty();
        assertThat(each(cures).map(c -> c.get("state").asText())).containsOnly("MET", "EXEMPT");
        cures.forEach(c -> assertThat(READ.text())
                .contains(c.get("plan").get("zh").asText())
                .contains(c.get("plan").get("en").asText()));
    }

    @Test
    void what_was_known_otherwise_is_listed_and_nothing_else() throws IOException {
        Evaluation then = DATA.earlier();
        List<String> expected = ORDER.stream()
                .flatMap(u -> DATA.now().ofUnit(u, 2026).stream())
                .filter(v -> then.of(v.duty().ref())
                        .filter(t -> t.state() == v.state() && t.missing() == v.missing())
                        .isEmpty())
                .map(v -> v.duty().ref().toString())
                .toList();
        assertThat(expected).hasSize(2);
        assertThat(each(json().get("changes")).map(c -> c.get("duty").asText()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void a_duty_of_the_same_state_with_another_number_missing_is_listed_too() {
        ReportData june = new ReportData(
                Town.on("2026-06-25", "2026-12-31"),
                Town.on("2026-06-25", "2026-07-01"),
                2026,
                Town.TOP,
                Town.LEADER,
                Town.VISITS,
                DATA.vocabulary(),
                ZoneId.of("Asia/Shanghai"),
                Locale.ENGLISH);
        assertThat(Overview.of(june).changes().stream()
                        .filter(c -> c.duty().equals(Town.VISITS))
                        .map(c -> c.then().orElseThrow().state() + " "
                                + c.then().orElseThrow().missing() + " -> "
                                + c.now().orElseThrow().state() + " "
                                + c.now().orElseThrow().missing()))
                .containsExactly("ON_PACE 3 -> ON_PACE 2");
    }

    @Test
    void each_number_in_the_page_leads_to_as_many_keys() {
        List<Element> links = READ.all("a").stream()
                .filter(a -> a.getAttribute("href").startsWith("#duties-"))
                .toList();
        int counted = 0;
        for (Element link : links) {
            Element heading = READ.byId(link.getAttribute("href").substring(1));
            int keys = Reading.all(Reading.next(heading), "li").size();
            assertThat(link.getTextContent()).isEqualTo(String.valueOf(keys));
            counted += keys;
        }
        assertThat(counted).isEqualTo(2 * 19);
        assertThat(READ.byId("duties-2-" + State.OVERDUE + "-" + Strength.MUST).getTextContent())
                .contains("逾期未完成", "overdue");
    }

    @Test
    void the_page_holds_no_script_fetches_nothing_and_leads_nowhere_outside() {
        assertThat(READ.all("script")).isEmpty();
        for (String tag : List.of("link", "img", "iframe", "object", "image", "use", "form")) {
            assertThat(READ.all(tag)).as(tag).isEmpty();
        }
        for (Element each : READ.all("*")) {
            assertThat(each.hasAttribute("src")).isFalse();
            for (int i = 0; i < each.getAttributes().getLength(); i++) {
                assertThat(each.getAttributes().item(i).getNodeName()).doesNotStartWith("on");
            }
        }
        assertThat(PAGE).doesNotContain("http:", "https:", "url(", "@import");
    }

    @Test
    void spiteful_names_are_shown_as_text() {
        assertThat(READ.text()).contains(Town.SPITEFUL);
        assertThat(PAGE).contains("&lt;script&gt;").doesNotContain("<script", "alert(\"x\")");
    }

    @Test
    void every_link_has_its_target_and_no_id_stands_twice() {
        List<String> ids = READ.all("*").stream()
                .map(e -> e.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(READ.all("a").stream().map(a -> a.getAttribute("href").substring(1)))
                .isNotEmpty()
                .allMatch(ids::contains);
        assertThat(READ.all("svg")).isNotEmpty();
        READ.all("svg")
                .forEach(svg -> assertThat(svg.getAttribute("aria-labelledby").split(" "))
                        .allMatch(ids::contains));
    }

    @Test
    void both_languages_are_in_the_page_and_the_reader_s_comes_first() {
        assertThat(READ.text()).contains("按单位和月份的办结情况", "Settled by unit and month");
        assertThat(READ.byId("show-zh").hasAttribute("checked")).isTrue();
        assertThat(READ.byId("show-en").hasAttribute("checked")).isFalse();
        Reading english = Reading.of(Report.of(Town.data(Locale.UK)).html());
        assertThat(english.byId("show-en").hasAttribute("checked")).isTrue();
        assertThat(english.all("title").get(0).getTextContent()).contains("report on the responsibility system");
    }

    @Test
    void who_holds_the_post_stands_nowhere() {
        assertThat(DATA.now().of(Town.VISITS).orElseThrow().duty().holder()).contains(Town.HOLDER);
        assertThat(PAGE).doesNotContain(Town.HOLDER.value());
        assertThat(JSON).doesNotContain(Town.HOLDER.value()).doesNotContain("\"holder\"");
    }

    @Test
    void equal_data_give_equal_texts() {
        assertThat(Report.of(Town.data()).html()).isEqualTo(PAGE);
        assertThat(Report.of(Town.data()).json()).isEqualTo(JSON);
    }

    @Test
    void the_json_fits_its_schema_and_the_schema_refuses_what_it_does_not_know() throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        String text = schema();
        Schema meta = registry.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(text, InputFormat.JSON)).isEmpty();
        Schema schema = registry.getSchema(text, InputFormat.JSON);
        assertThat(errors(schema, JSON)).isEmpty();
        assertThat(errors(schema, JSON.replaceFirst("\"year\" : 2026", "\"year\" : 2026, \"best\" : 1")))
                .isNotEmpty();
        assertThat(errors(schema, JSON.replaceFirst("\"state\" : \"MET\"", "\"state\" : \"DONE\"")))
                .isNotEmpty();
        assertThat(errors(schema, JSON.replaceFirst("\"verdict\" : \\{", "\"verdict\" : {\"holder\" : \"p\",")))
                .isNotEmpty();
    }

    private static List<String> errors(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static String schema() throws IOException {
        try (InputStream in = ReportTest.class.getResourceAsStream("/report.schema.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void data_that_do_not_fit_together_are_refused_with_the_field() {
        assertThatThrownBy(() -> with(Town.on("2026-09-29", "2026-07-01"), Town.TOP, Town.VISITS))
                .hasMessageContaining("earlier");
        assertThatThrownBy(() -> with(DATA.earlier(), UnitId.of("moon"), Town.VISITS))
                .hasMessageContaining("top");
        assertThatThrownBy(
                        () -> with(DATA.earlier(), Town.TOP, DutyRef.parse("visit|post:bureau.leader|2026|2026-01-02")))
                .hasMessageContaining("explained");
    }

    private static ReportData with(Evaluation earlier, UnitId top, DutyRef explained) {
        return new ReportData(
                DATA.now(),
                earlier,
                2026,
                top,
                Town.LEADER,
                explained,
                DATA.vocabulary(),
                ZoneId.of("Asia/Shanghai"),
                Locale.ENGLISH);
    }
}
