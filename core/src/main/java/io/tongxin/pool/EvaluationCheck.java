package io.tongxin.pool;

import io.tongxin.id.PersonId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.LocalDate;

/**
 * Tells whether a person has the comprehensive evaluation that a recommendation asks for.
 *
 * <p>综合评价核对 (zonghe pingjia hedui). The host answers from its own records; the evaluation itself is not seen here.
 */
@Term(zh = "综合评价核对", pinyin = "zonghe pingjia hedui", source = "library")
@FunctionalInterface
public interface EvaluationCheck {
    /** How it stands on the day. */
    Answer on(PersonId person, LocalDate day);

    /** How it stands. 综合评价情况 (zonghe pingjia qingkuang). */
    @Term(zh = "综合评价情况", pinyin = "zonghe pingjia qingkuang", source = "library")
    enum Answer {
        /** 无需评价. */
        NOT_NEEDED("无需评价", "not needed"),
        /** 有效. */
        VALID("有效", "valid"),
        /** 需要而没有: none, or none that is valid on the day. */
        LACKING("需要而没有", "lacking");

        private final Bilingual label;

        Answer(String zh, String en) {
            this.label = Bilingual.of(zh, en);
        }

        /** Its label. */
        public Bilingual label() {
            return label;
        }
    }
}
