package io.tongxin.examples.report;

import io.tongxin.consultation.CaseRef;
import io.tongxin.consultation.Consultation;
import io.tongxin.consultation.ConsultationStep;
import io.tongxin.consultation.Deadline;
import io.tongxin.consultation.LeadRule;
import io.tongxin.consultation.LedgerReview;
import j2html.tags.DomContent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One consultation drawn along its days: what was done, and where each deadline lay; what is late has a cross and a word, not colour alone. */
record Timeline(Consultation consultation, LedgerReview review, Locale locale) {
    private static final int ROW = 22;
    private static final int LEFT = 176;
    private static final int RIGHT = Drawing.WIDTH - 12;
    private static final int MARK = 8;

    private record Row(LocalDate day, String label, boolean due, String late) {
        boolean isLate() {
            return !late.isEmpty();
        }
    }

    DomContent drawn() {
        List<Row> rows = rows();
        LocalDate first = rows.get(0).day();
        LocalDate last = rows.get(rows.size() - 1).day();
        int height = (rows.size() + 1) * ROW;
        var drawing = new Drawing(
                "c-" + consultation.id(),
                height,
                consultation.heading().in(locale),
                rows.stream()
                        .map(r -> r.day() + " " + r.label())
                        .reduce((a, b) -> a + "; " + b)
                        .orElse(""));
        drawing.line(LEFT, ROW / 2, LEFT, height - ROW / 2, "axis")
                .line(RIGHT, ROW / 2, RIGHT, height - ROW / 2, "axis");
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            int y = ROW * (i + 1);
            int x = place(row.day(), first, last);
            drawing.name(0, y, LEFT - 8, row.day().toString().substring(5) + " " + row.label())
                    .line(LEFT, y - 4, RIGHT, y - 4, "grid");
            if (row.due()) {
                drawing.line(x, y - 12, x, y + 4, row.isLate() ? "late" : "due");
            } else {
                drawing.box(x - MARK / 2, y - MARK, MARK, MARK, "step", row.label());
            }
            if (row.isLate()) {
                drawing.text(
                        x > RIGHT - 80 ? x - 6 : x + 6, y, x > RIGHT - 80 ? "end" : "start", "late", "✕ " + row.late());
            }
        }
        return drawing.svg();
    }

    private static int place(LocalDate day, LocalDate first, LocalDate last) {
        long all = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return LEFT + MARK + (int) ((RIGHT - LEFT - 2 * MARK) * ChronoUnit.DAYS.between(first, day) / all);
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (ConsultationStep step : consultation.steps()) {
            rows.add(new Row(step.day(), step.act().label().in(locale), false, ""));
        }
        boolean zh = locale.getLanguage().equals("zh");
        for (Deadline deadline : review.deadlines(CaseRef.of(consultation.id()))) {
            deadline.due()
                    .ifPresent(due ->
                            rows.add(new Row(due, (zh ? "期限：" : "due: ") + what(deadline), true, late(deadline, zh))));
        }
        boolean isHeld = consultation
                .meetingDay()
                .filter(d -> rows.stream().anyMatch(r -> r.day().equals(d) && !r.due()))
                .isPresent();
        Optional<LocalDate> set = isHeld ? Optional.empty() : consultation.meetingDay();
        set.ifPresent(day -> rows.add(new Row(day, zh ? "定于此日" : "set for this day", true, "")));
        rows.sort((a, b) -> a.day().compareTo(b.day()));
        return rows;
    }

    private static String late(Deadline deadline, boolean zh) {
        if (!deadline.state().isBroken()) {
            return "";
        }
        return zh ? "迟" + deadline.late() + "日" : deadline.late() + " d late";
    }

    private String what(Deadline deadline) {
        return deadline.rule() instanceof LeadRule lead
                ? lead.what().label().in(locale)
                : deadline.rule().id().toString();
    }
}
