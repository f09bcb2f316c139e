package io.tongxin.testkit.consultation;

import static java.util.Objects.requireNonNull;

import io.tongxin.consultation.BodyFigures;
import io.tongxin.consultation.ConsultationFinding;
import io.tongxin.consultation.Deadline;
import io.tongxin.consultation.LedgerReview;
import io.tongxin.consultation.Opinion;
import io.tongxin.id.OpinionId;
import io.tongxin.term.Term;
import java.util.List;
import java.util.SortedSet;

/**
 * What an engine answers about plans, consultations and opinions at the end of a day.
 *
 * <p>台账结果 (taizhang jieguo). The laws ask nothing else. The library's own answers come from a {@link LedgerReview}; another engine, or a
 * broken one, gives its own.
 */
@Term(zh = "台账结果", pinyin = "taizhang jieguo", source = "library")
public interface LedgerAnswers {
    /** The answers of the library. */
    static LedgerAnswers of(LedgerReview review) {
        requireNonNull(review, "review");
        return new LedgerAnswers() {
            @Override
            public List<Deadline> deadlines() {
                return review.deadlines();
            }

            @Override
            public List<ConsultationFinding> findings() {
                return review.findings();
            }

            @Override
            public List<Opinion> open() {
                return review.open();
            }

            @Override
            public List<BodyFigures> figures(int year) {
                return review.figures(year).bodies();
            }

            @Override
            public SortedSet<OpinionId> origins(OpinionId opinion) {
                return review.lineage().origins(opinion);
            }

            @Override
            public SortedSet<OpinionId> leaves(OpinionId opinion) {
                return review.lineage().leaves(opinion);
            }
        };
    }

    /** Every deadline, by case and then in the order of the rules. */
    List<Deadline> deadlines();

    /** Every broken rule and everything due soon. */
    List<ConsultationFinding> findings();

    /** The opinions that wait for their end or for a reply. */
    List<Opinion> open();

    /** Answers and effects of the opinions of a year, by body. */
    List<BodyFigures> figures(int year);

    /** The opinions, made of no others, that an opinion goes back to. */
    SortedSet<OpinionId> origins(OpinionId opinion);

    /** The opinions in which one lives on. */
    SortedSet<OpinionId> leaves(OpinionId opinion);
}
