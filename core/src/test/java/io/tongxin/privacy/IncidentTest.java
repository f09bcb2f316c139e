package io.tongxin.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tongxin.exchange.JsonForms;
import io.tongxin.id.IncidentId;
import io.tongxin.id.UnitId;
import io.tongxin.privacy.Incident.Notice;
import io.tongxin.term.Bilingual;
import io.tongxin.validity.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a record of an incident must say, and that it says nothing of a person. */
class IncidentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Notice NOT_YET = Notice.none(Notice.Reason.NOT_YET);
    private static final Notice AVOIDED = Notice.none(Notice.Reason.HARM_AVOIDED);
    private static final Validity VALIDITY = Validity.in(Locale.CHINESE);

    private static Incident incident(String cause, Notice authority, Notice concerned, boolean demanded) {
        return new Incident(
                IncidentId.of("in-1"),
                UnitId.of("city"),
                DAY,
                Set.of("name"),
                3,
                Bilingual.of(cause),
                Bilingual.of("可能被他人读取"),
                List.of(Bilingual.of("更换密钥")),
                Bilingual.of("市委办值班室 13800001234"),
                authority,
                concerned,
                demanded);
    }

    private static List<String> misfits(Incident incident) {
        return VALIDITY.violations(incident).stream()
                .map(v -> v.path() + " " + v.constraint())
                .toList();
    }

    @Test
    void an_incident_of_which_authority_and_persons_were_told_is_complete() {
        Incident told = incident("备份介质遗失", Notice.on(DAY), Notice.on(DAY.plusDays(1)), false);

        assertThat(misfits(told)).isEmpty();
        assertThat(told.isNoticeOwed()).isFalse();
        assertThat(JsonForms.INCIDENT.read(JsonForms.INCIDENT.write(told))).isEqualTo(told);
    }

    @Test
    void whoever_was_not_told_yet_is_owed_a_notice() {
        assertThat(incident("误发", NOT_YET, Notice.on(DAY), false).isNoticeOwed())
                .isTrue();
        assertThat(incident("误发", Notice.on(DAY), NOT_YET, false).isNoticeOwed())
                .isTrue();
        assertThat(incident("误发", Notice.on(DAY), AVOIDED, false).isNoticeOwed())
                .isFalse();
    }

    @Test
    void persons_need_not_be_told_where_harm_was_avoided_unless_the_authority_demands_it_and_the_authority_must() {
        assertThat(misfits(incident("误发", Notice.on(DAY), AVOIDED, false))).isEmpty();
        assertThat(misfits(incident("误发", Notice.on(DAY), AVOIDED, true)))
                .containsExactly("concerned incident.notice-demanded");
        assertThat(misfits(incident("误发", AVOIDED, Notice.on(DAY), false)))
                .containsExactly("authority incident.authority-always");
    }

    @Test
    void nobody_is_told_before_it_is_found() {
        assertThat(misfits(incident("误发", Notice.on(DAY.minusDays(1)), Notice.on(DAY.minusDays(1)), false)))
                .containsExactly("authority incident.notice-before", "concerned incident.notice-before");
    }

    @Test
    void a_notice_has_its_day_or_the_reason_why_there_is_none() {
        for (Notice.Reason reason : Notice.Reason.values()) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Notice(Optional.of(DAY), Optional.of(reason)));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Notice(Optional.empty(), Optional.empty()))
                .withMessage("通知须写明日期，未通知的写明原因，二者居其一 / a notice has its day, or the reason why there is none, and not"
                        + " both");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"号码13800001234泄露", "110101188001010019", "11010118800101001X", "138 0000 1234", "１３８００００１２３４"})
    void a_text_with_a_number_as_persons_have_them_is_refused_without_it(String text) {
        assertThat(VALIDITY.violations(incident(text, Notice.on(DAY), Notice.on(DAY), false)))
                .singleElement()
                .hasToString("cause: 事件说明中不得出现长号码，如证件号码、电话号码");
    }

    @Test
    void dates_and_counts_are_no_such_numbers() {
        assertThat(misfits(incident("2026年3月2日约120000条", Notice.on(DAY), Notice.on(DAY), false)))
                .isEmpty();
    }
}
