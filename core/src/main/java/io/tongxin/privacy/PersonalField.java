package io.tongxin.privacy;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * A field that holds something about a person.
 *
 * <p>个人信息字段 (geren xinxi ziduan). It is not a value, and no field of that kind says what a person thinks, believes or suffers from.
 * Its constants are those of an enum, or of a class that makes no others. A field that no host has declared is off.
 */
@Term(zh = "个人信息字段", pinyin = "geren xinxi ziduan", source = "个人信息保护法第4条")
public interface PersonalField {
    /** The name under which it is sealed and logged: 1 to 60 letters, digits, underscores and dots, the first a letter. */
    String path();

    /** Its label. */
    Bilingual label();

    /** How the law classes it. */
    DataClass dataClass();

    /** What the library holds it for. */
    Bilingual purpose();

    /** Whether a record cannot be without it. */
    boolean isCore();
}
