package io.tongxin.pairing;

import io.tongxin.privacy.DataClass;
import io.tongxin.privacy.PersonalField;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * The texts of an appeal.
 *
 * <p>诉求字段 (suqiu ziduan). Nobody knows beforehand what somebody asks for: it may tell of health, belief or money. So both are
 * sensitive, and off until the host has declared them and filed an impact assessment.
 */
@Term(zh = "诉求字段", pinyin = "suqiu ziduan", source = "个人信息保护法第28条")
public enum AppealField implements PersonalField {
    /** 诉求: what the person asked for. */
    ASKED(
            "appeal.asked",
            Bilingual.of("诉求内容", "what was asked for"),
            Bilingual.of("办理本人提出的诉求", "to handle what was asked for")),
    /** 办理情况: what was done about it. */
    DONE(
            "appeal.done",
            Bilingual.of("办理情况", "what was done"),
            Bilingual.of("答复本人并备查", "to answer the person, and to show what was done"));

    private final String path;
    private final Bilingual label;
    private final Bilingual purpose;

    AppealField(String path, Bilingual label, Bilingual purpose) {
        this.path = path;
        this.label = label;
        this.purpose = purpose;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Bilingual label() {
        return label;
    }

    @Override
    public DataClass dataClass() {
        return DataClass.SENSITIVE;
    }

    @Override
    public Bilingual purpose() {
        return purpose;
    }

    /** A talk needs no appeal. */
    @Override
    public boolean isCore() {
        return false;
    }

    @Override
    public String toString() {
        return path;
    }
}
