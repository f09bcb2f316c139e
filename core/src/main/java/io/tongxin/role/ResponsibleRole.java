package io.tongxin.role;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * In what role an office answers for an item of a responsibility list.
 *
 * <p>责任角色 (zeren juese). The first names the body itself, the last two name units below it, the others name posts of it.
 * The four-tier chain of the source articles is {@link #FIRST_RESPONSIBLE}, {@link #LEADER_IN_CHARGE},
 * {@link #LEAD_SECTION}, {@link #GRASS_ROOTS_UNIT}.
 */
@Term(zh = "责任角色", pinyin = "zeren juese", source = "党委（党组）落实统战工作责任制规定")
public enum ResponsibleRole {
    /** 党委（党组）, the body as a whole. */
    BODY("党委（党组）", "the body"),
    /** 第一责任人, the main leader. */
    FIRST_RESPONSIBLE("第一责任人", "first responsible person"),
    /** 分管负责同志, the leader in charge of the field. */
    LEADER_IN_CHARGE("分管负责同志", "leader in charge"),
    /** 班子其他成员, each for the own field. */
    OTHER_LEADER("班子其他成员", "other leader"),
    /** 责任科室（牵头部门）, the section that takes the lead. */
    LEAD_SECTION("责任科室", "lead section"),
    /** 基层单位, the grass-roots units of the body. */
    GRASS_ROOTS_UNIT("基层单位", "grass-roots unit");

    private final Bilingual label;

    ResponsibleRole(String zh, String en) {
        this.label = Bilingual.of(zh, en);
    }

    /** Its label. */
    public Bilingual label() {
        return label;
    }

    /** Whether a post, and not a unit, answers in this role. */
    public boolean isOfPost() {
        return switch (this) {
            case FIRST_RESPONSIBLE, LEADER_IN_CHARGE, OTHER_LEADER -> true;
            case BODY, LEAD_SECTION, GRASS_ROOTS_UNIT -> false;
        };
    }
}
