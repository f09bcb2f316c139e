package io.tongxin.sealing;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * A value was to be sealed for a person who was erased: nothing more is kept under that id.
 *
 * <p>人员已删除 (renyuan yi shanchu). A person who comes back has a new id.
 */
@Term(zh = "人员已删除", pinyin = "renyuan yi shanchu", source = "个人信息保护法第47条")
public final class PersonErasedException extends SealingException {
    private static final long serialVersionUID = 1L;

    private final transient PersonId person;

    PersonErasedException(UnitId rootUnit, PersonId person) {
        super(Bilingual.of(
                rootUnit + "人员" + person + "的个人信息已删除，不能再用此标识密封；重新登记请用新标识",
                "the person " + person + " of " + rootUnit
                        + " was erased, and nothing more is sealed under that id; who comes back has a new one"));
        this.person = requireNonNull(person, "person");
    }

    /** The person. */
    public PersonId person() {
        return person;
    }
}
