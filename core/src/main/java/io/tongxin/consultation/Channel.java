package io.tongxin.consultation;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * Through which channel is consulted.
 *
 * <p>协商渠道 (xieshang qudao). The seven of the 2015 opinion; consultation with the parties and consultation in the CPPCC are the two basic modes of political consultation.
 */
@Term(zh = "协商渠道", pinyin = "xieshang qudao", source = "中发〔2015〕3号")
public enum Channel {
    /** 政党协商. */
    PARTIES("政党协商", "consultation with the parties"),
    /** 人大协商. */
    PEOPLES_CONGRESS("人大协商", "consultation by people's congresses"),
    /** 政府协商. */
    GOVERNMENT("政府协商", "consultation by governments"),
    /** 政协协商. */
    CPPCC("政协协商", "consultation in the CPPCC"),
    /** 人民团体协商. */
    PEOPLES_ORGANIZATIONS("人民团体协商", "consultation by people's organisations"),
    /** 基层协商. */
    GRASS_ROOTS("基层协商", "consultation at the grass roots"),
    /** 社会组织协商. */
    SOCIAL_ORGANIZATIONS("社会组织协商", "consultation by social organisations");

    private final Bilingual label;

    Channel(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }

    /** Whether it is one of the two basic modes of political consultation. */
    public boolean isPolitical() {
        return this == PARTIES || this == CPPCC;
    }
}
