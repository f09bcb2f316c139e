package io.tongxin.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongxin.activity.Activity;
import io.tongxin.activity.Evidence;
import io.tongxin.activity.Participation;
import io.tongxin.activity.Partner;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.PeriodTable;
import io.tongxin.calendar.WorkingCalendar;
import io.tongxin.decision.Attestation;
import io.tongxin.decision.Closing;
import io.tongxin.decision.Exemption;
import io.tongxin.decision.Judgement;
import io.tongxin.decision.Reason;
import io.tongxin.decision.Trigger;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.AppointmentId;
import io.tongxin.id.DecisionId;
import io.tongxin.id.DutyRef;
import io.tongxin.id.EventKindId;
import io.tongxin.id.EvidenceKindId;
import io.tongxin.id.GroundId;
import io.tongxin.id.ItemId;
import io.tongxin.id.NormId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PeriodTableId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PlacementId;
import io.tongxin.id.PostId;
import io.tongxin.id.RelationId;
import io.tongxin.id.RelationTypeId;
import io.tongxin.id.UnitClassId;
import io.tongxin.id.UnitId;
import io.tongxin.id.WorkingCalendarId;
import io.tongxin.norm.Norm;
import io.tongxin.organization.Appointment;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Placement;
import io.tongxin.organization.Post;
import io.tongxin.organization.Relation;
import io.tongxin.role.ParticipationRole;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Vocabulary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonFormsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final EffectivePeriod OPEN = EffectivePeriod.from(LocalDate.of(2020, 1, 1));
    private static final EffectivePeriod ENDED = EffectivePeriod.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 30));
    private static final DutyRef DUTY = DutyRef.parse("item-1|post:edu.secretary|table/2026春|2026-01-01");

    private static <T> String roundTrip(JsonForm<T> form, T value) {
        String text = form.write(value);
        T read = form.read(text);
        assertThat(read).isEqualTo(value);
        assertThat(form.write(read)).isEqualTo(text);
        return text;
    }

    @Test
    void the_records_of_an_organization_are_read_as_written() {
        String unit = roundTrip(
                JsonForms.UNIT,
                new OrganizationUnit(
                        UnitId.of("edu"),
                        Bilingual.of("云川市教育局", "Education Bureau"),
                        Set.of(UnitClassId.of("b"), UnitClassId.of("a")),
                        ENDED));
        roundTrip(
                JsonForms.UNIT,
                new OrganizationUnit(UnitId.of("x"), Bilingual.of("𠀀\n第二行\t\"引号\"\\"), Set.of(), OPEN));
        roundTrip(JsonForms.PLACEMENT, new Placement(PlacementId.of("p"), UnitId.of("edu"), UnitId.of("city"), OPEN));
        roundTrip(
                JsonForms.RELATION,
                new Relation(
                        RelationId.of("r"), RelationTypeId.of("guides"), UnitId.of("fin"), UnitId.of("cpa"), ENDED));
        roundTrip(
                JsonForms.POST,
                new Post(
                        PostId.of("edu.secretary"),
                        UnitId.of("edu"),
                        Bilingual.of("党委书记"),
                        Set.of(ResponsibleRole.FIRST_RESPONSIBLE, ResponsibleRole.OTHER_LEADER),
                        OPEN));
        roundTrip(
                JsonForms.APPOINTMENT,
                new Appointment(
                        AppointmentId.of("a"),
                        PostId.of("edu.secretary"),
                        PersonId.of("p-1"),
                        EffectivePeriod.always()));

        assertThat(unit)
                .isEqualTo(
                        "{\"id\":\"edu\",\"name\":{\"zh\":\"云川市教育局\",\"en\":\"Education Bureau\"},"
                                + "\"classes\":[\"a\",\"b\"],\"existence\":{\"from\":\"0001-01-01\",\"until\":\"9999-12-30\"}}");
    }

    @Test
    void a_norm_is_read_as_written() {
        var version = new Norm.Version(
                "2020", OPEN, true, 61, List.of(new Norm.Article(8, Bilingual.of("要点", "gist"), false)));
        roundTrip(
                JsonForms.NORM,
                new Norm(
                        NormId.of("regulations"),
                        Bilingual.of("条例", "Regulations"),
                        Bilingual.of("发布机关"),
                        List.of(version, new Norm.Version("2015", ENDED, false, 0, List.of()))));
    }

    @Test
    void calendars_and_tables_are_read_as_written() {
        roundTrip(
                JsonForms.WORKING_CALENDAR,
                new WorkingCalendar(
                        WorkingCalendarId.of("cal"),
                        Bilingual.of("示例日历"),
                        EffectivePeriod.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                        Set.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 10, 1)),
                        Set.of(LocalDate.of(2026, 1, 4))));
        roundTrip(
                JsonForms.PERIOD_TABLE,
                new PeriodTable(
                        PeriodTableId.of("semesters"),
                        Bilingual.of("学期表"),
                        PeriodTable.Kind.SEMESTER,
                        Set.of(UnitId.of("school-2"), UnitId.of("school-1")),
                        List.of(new PeriodTable.Row("2026春", DateSpan.of(DAY, DAY.plusDays(100)))),
                        DAY.plusDays(400)));
    }

    @Test
    void an_activity_is_read_as_written() {
        roundTrip(
                JsonForms.ACTIVITY,
                new Activity(
                        ActivityId.of("act-1"),
                        UnitId.of("edu"),
                        ActivityKindId.of("special-study"),
                        Bilingual.of("专题研究"),
                        DateSpan.of(DAY, DAY.plusDays(1)),
                        List.of(
                                new Participation(OwnerId.parse("unit:edu"), ParticipationRole.PRESIDED),
                                new Participation(OwnerId.parse("post:edu.secretary"), ParticipationRole.REPRESENTED)),
                        List.of(
                                Partner.paired(PersonId.of("p-9")),
                                Partner.person(PersonId.of("p-8")),
                                Partner.unit(UnitId.of("school-1"))),
                        List.of(
                                new Evidence(EvidenceKindId.of("minutes"), "0f".repeat(32)),
                                Evidence.of(EvidenceKindId.of("photo"))),
                        Set.of(DecisionId.of("trigger-1"))));
    }

    @Test
    void each_decision_and_a_closing_are_read_as_written() {
        roundTrip(
                JsonForms.EXEMPTION,
                new Exemption(
                        DecisionId.of("d1"),
                        ItemId.of("item-1"),
                        OwnerId.parse("post:edu.secretary"),
                        DateSpan.of(DAY, DAY),
                        GroundId.of("force-majeure"),
                        UnitId.of("city"),
                        DAY));
        roundTrip(
                JsonForms.JUDGEMENT,
                new Judgement(
                        DecisionId.of("d2"),
                        DUTY,
                        false,
                        40,
                        Bilingual.of("仅完成部分", "in part"),
                        UnitId.of("city"),
                        DAY));
        roundTrip(JsonForms.ATTESTATION, new Attestation(DecisionId.of("d3"), DUTY, UnitId.of("edu"), DAY));
        roundTrip(JsonForms.REASON, new Reason(DecisionId.of("d4"), DUTY, Bilingual.of("理由"), UnitId.of("edu"), DAY));
        roundTrip(
                JsonForms.TRIGGER,
                new Trigger(
                        DecisionId.of("d5"), EventKindId.of("re-election"), UnitId.of("edu"), DAY, DAY.plusDays(9)));
        roundTrip(
                JsonForms.CLOSING,
                new Closing(
                        DecisionId.of("c1"),
                        UnitId.of("city"),
                        "2026-Q1",
                        DAY.plusDays(9),
                        Instant.parse("2026-04-10T00:00:00.123456Z")));
    }

    @Test
    void a_vocabulary_keeps_the_order_of_its_words() {
        var kinds = new LinkedHashMap<String, Bilingual>();
        kinds.put("z", Bilingual.of("末", "last"));
        kinds.put("a", Bilingual.of("首"));
        var vocabulary = new Vocabulary(Map.of(Vocabulary.Category.ACTIVITY_KIND, kinds));

        Vocabulary read = JsonForms.VOCABULARY.read(roundTrip(JsonForms.VOCABULARY, vocabulary));

        assertThat(read.of(Vocabulary.Category.ACTIVITY_KIND).keySet()).containsExactly("z", "a");
    }

    @Test
    void instants_are_cut_to_microseconds() {
        var closing = new Closing(
                DecisionId.of("c1"), UnitId.of("city"), "2026", DAY, Instant.parse("2027-01-05T00:00:00.000000999Z"));

        assertThat(JsonForms.CLOSING.read(JsonForms.CLOSING.write(closing)).cut())
                .isEqualTo(Instant.parse("2027-01-05T00:00:00Z"));
    }

    @Test
    void a_text_with_control_characters_or_half_of_a_character_is_not_written() {
        for (String refused : List.of("甲\u0000乙", "甲\r乙", "\uD840")) {
            var unit = new OrganizationUnit(UnitId.of("x"), Bilingual.of(refused), Set.of(), OPEN);

            assertThatThrownBy(() -> JsonForms.UNIT.write(unit))
                    .isInstanceOfSatisfying(
                            JsonFormatException.class, e -> assertThat(e.path()).isEqualTo("name"))
                    .hasMessageNotContaining("甲");
        }
    }
}
