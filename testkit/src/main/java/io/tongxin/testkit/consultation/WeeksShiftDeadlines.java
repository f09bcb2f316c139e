package io.tongxin.testkit.consultation;

import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.WorkingCalendar;
import io.tongxin.consultation.Deadline;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Where no day is a holiday or made up, shifting every date of every case by whole weeks shifts every deadline equally.
 *
 * <p>整周平移 (zhengzhou pingyi). The calendars keep the days until which they are known and lose all others; rules in force from a day are shifted
 * too.
 */
@Term(zh = "整周平移", pinyin = "zhengzhou pingyi", source = "library")
public final class WeeksShiftDeadlines extends ConsultationLaw {
    private static final int MOST_WEEKS = 120;
    private static final int WEEK = 7;

    /** The law. */
    public WeeksShiftDeadlines() {
        super(
                17,
                "在没有节假日和调休的日历下，全部日期平移整周，每个期限随之平移相同天数",
                "without holidays, shifting every date of a case by whole weeks shifts every deadline equally");
    }

    @Override
    protected void examine(ConsultationScene scene, ConsultationEngine engine) {
        int weeks = scene.random().nextInt(2 * MOST_WEEKS + 1) - MOST_WEEKS;
        UnaryOperator<LocalDate> move = day -> day.plusDays((long) weeks * WEEK);
        ConsultationScene plain = scene.counting(plain(scene.calendars(), UnaryOperator.identity()));
        ConsultationScene moved = scene.with(Shifting.records(scene.records(), move))
                .by(scene.profiles().stream()
                        .map(p -> Shifting.profile(p, move))
                        .toList())
                .counting(plain(scene.calendars(), move))
                .on(move.apply(scene.day()));
        List<Deadline> before = plain.answers(engine).deadlines();
        List<Deadline> after = moved.answers(engine).deadlines();
        require(before.size() == after.size(), before.size() + " deadlines become " + after.size());
        for (int i = 0; i < before.size(); i++) {
            String expected = said(before.get(i), move);
            String found = said(after.get(i), UnaryOperator.identity());
            require(expected.equals(found), "by " + weeks + " weeks " + expected + " becomes " + found);
        }
    }

    private static List<WorkingCalendar> plain(List<WorkingCalendar> calendars, UnaryOperator<LocalDate> move) {
        return calendars.stream()
                .map(c -> new WorkingCalendar(c.id(), c.title(), moved(c.known(), move), Set.of(), Set.of()))
                .toList();
    }

    private static EffectivePeriod moved(EffectivePeriod known, UnaryOperator<LocalDate> move) {
        return known.isOpen()
                ? EffectivePeriod.from(move.apply(known.from()))
                : EffectivePeriod.of(move.apply(known.from()), move.apply(known.until()));
    }

    private static String said(Deadline deadline, UnaryOperator<LocalDate> move) {
        Optional<LocalDate> due = deadline.due().map(move);
        return deadline.subject() + " " + deadline.rule().id() + " from " + move.apply(deadline.from()) + " within "
                + deadline.budget() + " due " + due + " done "
                + deadline.done().map(move) + " " + deadline.state() + " late " + deadline.late()
                + (deadline.provisional() ? " provisional" : "");
    }
}
