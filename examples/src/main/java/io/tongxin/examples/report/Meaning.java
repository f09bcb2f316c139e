package io.tongxin.examples.report;

import io.tongxin.duty.State;
import io.tongxin.term.Bilingual;

/** What each state means, in one sentence for a reader who does not know the arithmetic. */
final class Meaning {
    private Meaning() {}

    static Bilingual of(State state) {
        return switch (state) {
            case EXEMPT -> Bilingual.of("不作要求，并说明依据。", "Nothing is asked, and the ground is stated.");
            case NOT_STARTED -> Bilingual.of("期限的第一天还没有到。", "Its first day has not come.");
            case MET -> Bilingual.of("应做的都已做到。", "All that was asked is done.");
            case ON_PACE -> Bilingual.of("尚未做完，进度不落后。", "Not all is done, and it is not behind.");
            case SHORT -> Bilingual.of("按进度今天应有的还没有做到。", "Less is done than was expected by today.");
            case LAST_CHANCE -> Bilingual.of("从所示日期起，每一天都要用上。", "From the day named on, every day is needed.");
            case IMPOSSIBLE -> Bilingual.of("所缺的已不能全部按期做到。", "Not all that is missing can be done in time.");
            case OVERDUE -> Bilingual.of("期限已过，仍有所缺。", "It is past its due day, and something is missing.");
            case NEEDS_JUDGEMENT -> Bilingual.of("没有规定次数，由人评判。", "No number is set; a person judges it.");
            case JUDGED_FULFILLED -> Bilingual.of("评判为已履行。", "It was judged to be fulfilled.");
            case JUDGED_NOT -> Bilingual.of("评判为未履行。", "It was judged not to be fulfilled.");
            case UNATTESTED ->
                Bilingual.of(
                        "经常性职责，本期还没有确认；期满仍未确认的归入未履行。",
                        "A standing duty not yet attested for the period; after the period it counts as failed.");
            case ATTESTED -> Bilingual.of("经常性职责，本期已确认。", "A standing duty, attested for the period.");
            case TRIGGERED_OPEN -> Bilingual.of("事件已发生，办理期限未过。", "The event happened, and there is time to answer it.");
            case TRIGGERED_DONE -> Bilingual.of("事件已发生，已经办理。", "The event happened and was answered.");
            case TRIGGERED_OVERDUE ->
                Bilingual.of("事件已发生，过了期限没有办理。", "The event happened and was not answered in time.");
            case PROVISIONAL -> Bilingual.of("所依据的周期表还没有。", "The table that dates its period does not exist yet.");
        };
    }
}
