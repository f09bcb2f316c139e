package io.tongxin.privacy;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.UnitId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.LocalDate;

/**
 * Where the impact assessment of a field is filed. It is not the assessment, and the library does not judge one.
 *
 * <p>影响评估备查 (yingxiang pinggu beicha). Without one no sensitive field is on. Immutable.
 *
 * @param reference the host's file number, 1 to 100 characters; no name of a person
 * @param day the day it was made
 * @param by the unit that made it
 */
@Term(zh = "影响评估备查", pinyin = "yingxiang pinggu beicha", source = "个人信息保护法第55条")
public record ImpactAssessment(String reference, LocalDate day, UnitId by) {
    private static final int LONGEST = 100;
    private static final int YEARS_KEPT = 3;

    /**
     * Checks its parts.
     *
     * @throws IllegalArgumentException if the reference is blank, too long, or has a control character
     */
    public ImpactAssessment {
        requireNonNull(reference, "reference");
        requireNonNull(day, "day");
        requireNonNull(by, "by");
        if (reference.isBlank()
                || reference.length() > LONGEST
                || reference.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(Bilingual.of(
                            "影响评估的文号须为1至" + LONGEST + "个字符，不含控制字符",
                            "the reference of an impact assessment has 1 to " + LONGEST
                                    + " characters and no control character")
                    .toString());
        }
    }

    /** The assessment of this reference. */
    public static ImpactAssessment of(String reference, LocalDate day, UnitId by) {
        return new ImpactAssessment(reference, day, by);
    }

    /** The last day on which it must be kept: three years at least (Article 56), counted from the day it was made. */
    public LocalDate keptThrough() {
        return day.plusYears(YEARS_KEPT);
    }
}
