package io.tongxin.responsibility;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Term;

/**
 * How many points an item is worth and how they are given.
 *
 * <p>计分规则 (jifen guize). Points are whole hundredths: 0.5 points are 50. It scores an item of a list for a unit or post; it
 * never scores a person. Immutable.
 *
 * @param method how the points are given
 * @param hundredths the points of the item, or the cap of what is given
 * @param stepHundredths the points per act given, or per missing act taken away; 0 where the method has no step
 */
@Term(zh = "计分规则", pinyin = "jifen guize", source = "library")
public record Score(Method method, int hundredths, int stepHundredths) {
    /**
     * Checks its numbers.
     *
     * @throws IllegalArgumentException if a number is negative or above 100,000, or a step is missing or not wanted
     */
    public Score {
        requireNonNull(method, "method");
        if (hundredths < 0 || hundredths > 100_000 || stepHundredths < 0 || stepHundredths > 100_000) {
            throw new IllegalArgumentException("points lie between 0 and 1000");
        }
        if ((method == Method.NONE) != (hundredths == 0)) {
            throw new IllegalArgumentException("an item that is scored has points, and no other has");
        }
        if ((method == Method.DEDUCTION || method == Method.PER_ACT) != (stepHundredths > 0)) {
            throw new IllegalArgumentException("deduction and points per act have a step, and no other method has");
        }
    }

    /** Not scored. */
    public static Score none() {
        return new Score(Method.NONE, 0, 0);
    }

    /** All points or none, in hundredths. */
    public static Score allOrNothing(int hundredths) {
        return new Score(Method.ALL_OR_NOTHING, hundredths, 0);
    }

    /** Points by degree of completion, in hundredths. */
    public static Score proportional(int hundredths) {
        return new Score(Method.PROPORTIONAL, hundredths, 0);
    }

    /** Points less a step per missing act, in hundredths. */
    public static Score deduction(int hundredths, int perMissing) {
        return new Score(Method.DEDUCTION, hundredths, perMissing);
    }

    /** Points per act up to a cap, in hundredths. */
    public static Score perAct(int perAct, int cap) {
        return new Score(Method.PER_ACT, cap, perAct);
    }

    /** Points by an appraisal's result, in hundredths. */
    public static Score appraised(int hundredths) {
        return new Score(Method.APPRAISED, hundredths, 0);
    }

    /** Whether it is scored at all. */
    public boolean isScored() {
        return method != Method.NONE;
    }

    /** How points are given. 计分方法 (jifen fangfa). */
    @Term(zh = "计分方法", pinyin = "jifen fangfa", source = "library")
    public enum Method {
        /** 不计分. */
        NONE,
        /** 完成得分，未完成不得分. */
        ALL_OR_NOTHING,
        /** 按完成比例. */
        PROPORTIONAL,
        /** 缺一次扣分. */
        DEDUCTION,
        /** 按次加分，封顶. */
        PER_ACT,
        /** 民主测评得分. */
        APPRAISED
    }
}
