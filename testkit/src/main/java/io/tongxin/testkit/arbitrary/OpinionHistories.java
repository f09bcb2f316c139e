package io.tongxin.testkit.arbitrary;

import io.tongxin.consultation.Opinion;
import io.tongxin.term.Term;
import java.util.List;
import net.jqwik.api.Arbitrary;

/**
 * Generated opinions, bills, proposals and suggestions that belong together: up to five that bodies raise, and all that is made of them.
 *
 * <p>意见办理生成 (yijian banli shengcheng). They are assigned, suspended, split, merged, split again, decided on, replied to in part, carried out
 * and reported on, in the order of days. What was split or merged and what was made of it name each other. Shrinks to no opinion.
 */
@Term(zh = "意见办理生成", pinyin = "yijian banli shengcheng", source = "library")
public final class OpinionHistories {
    private static final int MOST = 30;

    private OpinionHistories() {}

    /** Opinions of the year 2026 and the end of that before; some are raised in consultations of {@link ConsultationCases}. */
    public static Arbitrary<List<Opinion>> any() {
        return Choice.any().list().ofMaxSize(MOST).map(choices -> {
            var register = new OpinionRegister();
            choices.forEach(register::happens);
            return register.opinions();
        });
    }
}
