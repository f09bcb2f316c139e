package io.tongxin.privacy;

import static java.util.Objects.requireNonNull;

import io.tongxin.norm.Citation;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.util.Optional;

/**
 * Why a request was not granted, or not in full. There is no free text: it would be one about a person.
 *
 * <p>不予同意的理由 (buyu tongyi de liyou). Immutable.
 *
 * @param ground the reason
 * @param citation the law it rests on, where one is named
 */
@Term(zh = "不予同意的理由", pinyin = "buyu tongyi de liyou", source = "个人信息保护法第50条")
public record RefusalReason(Ground ground, Optional<Citation> citation) {
    /** Checks that both parts are given. */
    public RefusalReason {
        requireNonNull(ground, "ground");
        requireNonNull(citation, "citation");
    }

    /** A reason that cites nothing. */
    public static RefusalReason of(Ground ground) {
        return new RefusalReason(ground, Optional.empty());
    }

    /** A reason that rests on a law. */
    public static RefusalReason of(Ground ground, Citation law) {
        return new RefusalReason(ground, Optional.of(law));
    }

    /** What a reason may be. 不予同意的情形 (buyu tongyi de qingxing). */
    @Term(zh = "不予同意的情形", pinyin = "buyu tongyi de qingxing", source = "library")
    public enum Ground {
        /** 身份未能核实. */
        IDENTITY_NOT_SHOWN("请求人身份未能核实", "it was not shown who asks"),
        /** 未持有相关信息. */
        NOT_HELD("未持有所请求的信息", "what is asked for is not held"),
        /** 核实后信息无误. */
        FOUND_CORRECT("经核实，信息准确、完整", "it was checked and found correct and complete"),
        /** 法定职责所必需. */
        NEEDED_FOR_STATUTORY_DUTY("为履行法定职责、法定义务所必需", "it is needed for a statutory duty"),
        /** 法定保存期限未满. */
        LEGAL_PERIOD_RUNS("法律、行政法规规定的保存期限未届满", "a legal period of retention still runs"),
        /** 依法应当保密. */
        SECRECY_BY_LAW("法律、行政法规规定应当保密", "law requires secrecy"),
        /** 影响他人权益. */
        RIGHTS_OF_OTHERS("将损害他人合法权益", "it would harm the rights of others"),
        /** 技术上难以实现: of an erasure; what is held is then only stored. */
        TECHNICALLY_HARD("删除从技术上难以实现", "deletion is technically hard");

        private final Bilingual label;

        Ground(String zh, String en) {
            this.label = Bilingual.of(zh, en);
        }

        /** It in words, for the answer to the person. */
        public Bilingual label() {
            return label;
        }
    }
}
