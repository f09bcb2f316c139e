package io.tongxin.privacy;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.IncidentId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import io.tongxin.validity.Coherence;
import io.tongxin.validity.Coherent;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * That personal data leaked, were altered or lost, or may have been: what a notice of it must say, and who was told.
 *
 * <p>个人信息安全事件 (geren xinxi anquan shijian). Its texts are about the event, never about a person; one with a long number in it is refused.
 * Sending notices is the host's. Immutable.
 *
 * @param id its identifier
 * @param unit the unit that answers for it
 * @param foundOn the day it was found
 * @param fields the paths of the fields concerned, at most 100
 * @param persons how many people are concerned; 0 where it is not known
 * @param cause what caused it
 * @param harm what harm it may do
 * @param measures what was done about it and what the persons can do, at most 100
 * @param contact whom to ask: an office and how to reach it
 * @param authority whether the authority was notified
 * @param concerned whether the persons were notified
 * @param demanded whether the authority has demanded that they be
 */
@Coherent
@Term(zh = "个人信息安全事件", pinyin = "geren xinxi anquan shijian", source = "个人信息保护法第57条")
public record Incident(
        @NotNull IncidentId id,
        @NotNull UnitId unit,
        @NotNull LocalDate foundOn,
        @NotEmpty @Size(max = 100) Set<String> fields,
        @Min(0) int persons,
        @NotNull Bilingual cause,
        @NotNull Bilingual harm,
        @NotNull @Size(max = 100) List<@NotNull Bilingual> measures,
        @NotNull Bilingual contact,
        @NotNull Notice authority,
        @NotNull Notice concerned,
        boolean demanded)
        implements Coherence {
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9０-９][-  0-9０-９]{9,}[0-9０-９Xx]");

    /** Copies its parts. */
    public Incident {
        requireNonNull(id, "id");
        requireNonNull(unit, "unit");
        requireNonNull(foundOn, "foundOn");
        fields = Set.copyOf(fields);
        requireNonNull(cause, "cause");
        requireNonNull(harm, "harm");
        measures = List.copyOf(measures);
        requireNonNull(contact, "contact");
        requireNonNull(authority, "authority");
        requireNonNull(concerned, "concerned");
    }

    @Override
    public void check(Report report) {
        fields.stream()
                .filter(field -> !PolicyCheck.isPath(field))
                .findFirst()
                .ifPresent(field -> report.violation("fields", "privacy.field-path"));
        checkText("cause", cause, report);
        checkText("harm", harm, report);
        for (int i = 0; i < measures.size(); i++) {
            checkText("measures[" + i + "]", measures.get(i), report);
        }
        checkNotice("authority", authority, report);
        checkNotice("concerned", concerned, report);
        if (authority
                .reason()
                .filter(reason -> reason == Notice.Reason.HARM_AVOIDED)
                .isPresent()) {
            report.violation("authority", "incident.authority-always");
        }
        if (demanded
                && concerned
                        .reason()
                        .filter(reason -> reason == Notice.Reason.HARM_AVOIDED)
                        .isPresent()) {
            report.violation("concerned", "incident.notice-demanded");
        }
    }

    private static void checkText(String path, Bilingual text, Report report) {
        if (LONG_NUMBER.matcher(text.zh()).find()
                || LONG_NUMBER.matcher(text.en()).find()) {
            report.violation(path, "incident.number");
        }
    }

    private void checkNotice(String path, Notice notice, Report report) {
        if (notice.day().filter(day -> day.isBefore(foundOn)).isPresent()) {
            report.violation(path, "incident.notice-before");
        }
    }

    /** Whether somebody must still be notified. */
    public boolean isNoticeOwed() {
        return authority.isOwed() || concerned.isOwed();
    }

    /**
     * That somebody was notified on a day, or why not. 事件通知 (shijian tongzhi).
     *
     * @param day on which day
     * @param reason why not; there where the day is not
     */
    @Term(zh = "事件通知", pinyin = "shijian tongzhi", source = "个人信息保护法第57条")
    public record Notice(Optional<LocalDate> day, Optional<Reason> reason) {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if there are both a day and a reason, or neither
         */
        public Notice {
            requireNonNull(day, "day");
            requireNonNull(reason, "reason");
            if (day.isPresent() == reason.isPresent()) {
                throw new IllegalArgumentException(Bilingual.of(
                                "通知须写明日期，未通知的写明原因，二者居其一",
                                "a notice has its day, or the reason why there is none, and not both")
                        .toString());
            }
        }

        /** It was given on this day. */
        public static Notice on(LocalDate day) {
            return new Notice(Optional.of(day), Optional.empty());
        }

        /** It was not given. */
        public static Notice none(Reason why) {
            return new Notice(Optional.empty(), Optional.of(why));
        }

        boolean isOwed() {
            return reason.filter(why -> why == Reason.NOT_YET).isPresent();
        }

        /** Why there is no notice. 未通知原因 (wei tongzhi yuanyin). */
        @Term(zh = "未通知原因", pinyin = "wei tongzhi yuanyin", source = "library")
        public enum Reason {
            /** 尚未通知. */
            NOT_YET("尚未通知", "not yet"),
            /** 已采取措施有效避免危害: of the persons alone, and unless the authority demands it. */
            HARM_AVOIDED("所采取的措施能够有效避免危害", "the harm was effectively avoided");

            private final Bilingual label;

            Reason(String zh, String en) {
                this.label = Bilingual.of(zh, en);
            }

            /** It in words. */
            public Bilingual label() {
                return label;
            }
        }
    }
}
