package io.tongxin.consultation;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.UnitId;
import io.tongxin.term.Term;

/**
 * What became in a year of the opinions that one body raised. Opinions are counted as they ended: of a split one each part, of merged ones the
 * one made of them.
 *
 * <p>意见办理统计 (yijian banli tongji). It counts answers and effects; how many were handed in is no merit and stands nowhere. Immutable.
 *
 * @param body which body
 * @param adopted 采纳
 * @param partlyAdopted 部分采纳
 * @param notAdopted 未采纳
 * @param noted 留存
 * @param open waiting for an end or for a reply to somebody
 * @param repliedInTime replied to all within the deadline of its profile
 * @param repliedLate replied to all after it
 * @param carriedOut with a decision, a duty or a project that carries it out
 * @param completed carried out in full, by the last report
 */
@Term(zh = "意见办理统计", pinyin = "yijian banli tongji", source = "library")
public record BodyFigures(
        UnitId body,
        int adopted,
        int partlyAdopted,
        int notAdopted,
        int noted,
        int open,
        int repliedInTime,
        int repliedLate,
        int carriedOut,
        int completed) {
    /** Checks that the body is given. */
    public BodyFigures {
        requireNonNull(body, "body");
    }

    /** How many have their end and their reply. */
    public int answered() {
        return adopted + partlyAdopted + notAdopted + noted;
    }
}
