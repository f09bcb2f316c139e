package io.tongxin.consultation;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.DutyRef;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.util.Optional;

/**
 * What carries an opinion out: a decision, a duty or a project.
 *
 * <p>落实载体 (luoshi zaiti). Of a duty the reference is the duty itself, so that its verdict flows back; of a decision or a project it is the
 * host's own number. Immutable.
 *
 * @param kind what it is
 * @param reference the duty as {@link DutyRef} writes it, or a number of the host: 1 to 300 characters
 * @param title what it is called, naming no person
 */
@Term(zh = "落实载体", pinyin = "luoshi zaiti", source = "library")
public record CarryingOut(Kind kind, String reference, Bilingual title) {
    private static final int LONGEST = 300;

    /**
     * Checks the reference.
     *
     * @throws IllegalArgumentException if it is blank or too long, or is to be a duty and is none
     */
    public CarryingOut {
        requireNonNull(kind, "kind");
        requireNonNull(reference, "reference");
        requireNonNull(title, "title");
        if (reference.isBlank() || reference.length() > LONGEST) {
            throw new IllegalArgumentException("a reference has 1 to " + LONGEST + " characters");
        }
        if (kind == Kind.DUTY) {
            DutyRef.parse(reference);
        }
    }

    /** By a duty. */
    public static CarryingOut duty(DutyRef duty, Bilingual title) {
        return new CarryingOut(Kind.DUTY, duty.toString(), title);
    }

    /** By a decision of this number. */
    public static CarryingOut decision(String number, Bilingual title) {
        return new CarryingOut(Kind.DECISION, number, title);
    }

    /** By a project of this number. */
    public static CarryingOut project(String number, Bilingual title) {
        return new CarryingOut(Kind.PROJECT, number, title);
    }

    /** The duty, where it is one. */
    public Optional<DutyRef> duty() {
        return kind == Kind.DUTY ? Optional.of(DutyRef.parse(reference)) : Optional.empty();
    }

    /** What carries an opinion out. 落实方式 (luoshi fangshi). */
    @Term(zh = "落实方式", pinyin = "luoshi fangshi", source = "library")
    public enum Kind {
        /** 决策. */
        DECISION("决策", "decision"),
        /** 职责. */
        DUTY("职责", "duty"),
        /** 项目. */
        PROJECT("项目", "project");

        private final Bilingual label;

        Kind(String zh, String en) {
            this.label = Bilingual.of(zh, en);
        }

        /** Its label. */
        public Bilingual label() {
            return label;
        }
    }
}
