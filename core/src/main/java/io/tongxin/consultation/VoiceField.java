package io.tongxin.consultation;

import io.tongxin.privacy.DataClass;
import io.tongxin.privacy.PersonalField;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * The name of who voiced an opinion.
 *
 * <p>发言人字段 (fayanren ziduan). What somebody asked for in public affairs may tell of what the person thinks: it is sensitive, and off until
 * the host has declared it and filed an impact assessment. It is no search key and stands in no report.
 */
@Term(zh = "发言人字段", pinyin = "fayanren ziduan", source = "个人信息保护法第28条")
public enum VoiceField implements PersonalField {
    /** 发言人姓名. */
    NAME(
            "opinion.voice",
            Bilingual.of("发言人", "who voiced it"),
            Bilingual.of("联系发言人核实意见", "to ask back about the opinion"));

    private final String path;
    private final Bilingual label;
    private final Bilingual purpose;

    VoiceField(String path, Bilingual label, Bilingual purpose) {
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

    /** An opinion belongs to a body and needs no name. */
    @Override
    public boolean isCore() {
        return false;
    }

    @Override
    public String toString() {
        return path;
    }
}
