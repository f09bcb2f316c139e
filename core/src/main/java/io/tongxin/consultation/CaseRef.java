package io.tongxin.consultation;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.ConsultationId;
import io.tongxin.id.ConsultationPlanId;
import io.tongxin.id.Id;
import io.tongxin.id.OpinionId;
import io.tongxin.term.Term;

/**
 * Which plan, consultation or opinion something is about.
 *
 * <p>事项引用 (shixiang yinyong). Written {@code consultation:ID}. Immutable; ordered by kind and then by id.
 *
 * @param kind what it is
 * @param id its id
 */
@Term(zh = "事项引用", pinyin = "shixiang yinyong", source = "library")
public record CaseRef(Kind kind, String id) implements Comparable<CaseRef> {
    /** Checks that both are given. */
    public CaseRef {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
    }

    /** A plan. */
    public static CaseRef of(ConsultationPlanId plan) {
        return new CaseRef(Kind.PLAN, plan.value());
    }

    /** A consultation. */
    public static CaseRef of(ConsultationId consultation) {
        return new CaseRef(Kind.CONSULTATION, consultation.value());
    }

    /** An opinion. */
    public static CaseRef of(OpinionId opinion) {
        return new CaseRef(Kind.OPINION, opinion.value());
    }

    /**
     * Reads a reference as {@code toString()} writes it.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static CaseRef parse(String text) {
        for (Kind kind : Kind.values()) {
            if (text.startsWith(kind.written + ":") && text.length() > kind.written.length() + 1) {
                return new CaseRef(kind, text.substring(kind.written.length() + 1));
            }
        }
        throw new IllegalArgumentException("a reference is written plan:ID, consultation:ID or opinion:ID");
    }

    @Override
    public int compareTo(CaseRef other) {
        int order = kind.compareTo(other.kind);
        return order != 0 ? order : Id.byCodePoint().compare(id, other.id);
    }

    @Override
    public String toString() {
        return kind.written + ":" + id;
    }

    /** What a reference points at. 事项种类 (shixiang zhonglei). */
    @Term(zh = "事项种类", pinyin = "shixiang zhonglei", source = "library")
    public enum Kind {
        /** 协商年度计划. */
        PLAN("plan"),
        /** 协商. */
        CONSULTATION("consultation"),
        /** 意见. */
        OPINION("opinion");

        private final String written;

        Kind(String written) {
            this.written = written;
        }
    }
}
