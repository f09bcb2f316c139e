package io.tongxin.sealing;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * A sealed value does not open where it stands: it was altered, or belongs to another record, field, person or root unit.
 *
 * <p>密封值不可解封 (mifengzhi buke jiefeng). Verifying the journal says whether the record was altered.
 */
@Term(zh = "密封值不可解封", pinyin = "mifengzhi buke jiefeng", source = "library")
public final class UnopenableValueException extends SealingException {
    private static final long serialVersionUID = 1L;

    private final transient FieldPlace place;

    private UnopenableValueException(FieldPlace place, Bilingual why) {
        super(Bilingual.of(place + "：" + why.zh(), place + ": " + why.en()));
        this.place = requireNonNull(place, "place");
    }

    static UnopenableValueException altered(FieldPlace place) {
        return new UnopenableValueException(
                place,
                Bilingual.of(
                        "密封值被改动，或取自其他记录、字段或人员，请校验日志",
                        "the sealed value was altered, or is that of another record, field or person; verify the journal"));
    }

    static UnopenableValueException unknownCipher(FieldPlace place, int number) {
        return new UnopenableValueException(
                place,
                Bilingual.of(
                        "密封值用的是本系统未配置的" + number + "号算法，或被改动",
                        "the sealed value is of the cipher " + number + ", which is not set up here, or was altered"));
    }

    /** Where the value stands. */
    public FieldPlace place() {
        return place;
    }
}
