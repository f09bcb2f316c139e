package io.tongxin.testkit.arbitrary;

import io.tongxin.id.ActivityKindId;
import io.tongxin.id.EventKindId;
import io.tongxin.id.EvidenceKindId;
import io.tongxin.id.GroundId;
import io.tongxin.id.PeriodTableId;
import io.tongxin.id.PersonId;
import io.tongxin.id.RelationTypeId;
import io.tongxin.id.UnitClassId;
import io.tongxin.id.UnitId;
import io.tongxin.role.ParticipationRole;
import io.tongxin.term.Bilingual;
import java.time.LocalDate;
import java.util.List;

/** The ids and words of generated situations: realistic, and of no real place or person. */
final class Words {
    static final int YEAR = 2026;
    static final LocalDate NEW_YEAR = LocalDate.of(YEAR, 1, 1);
    static final UnitId CITY = UnitId.of("city");
    static final UnitClassId ORGAN = UnitClassId.of("organ");
    static final UnitClassId LEAD_SECTION = UnitClassId.of("lead-section");
    static final UnitClassId GRASS_ROOTS = UnitClassId.of("grass-roots");
    static final RelationTypeId GUIDES = RelationTypeId.of("guides");
    static final PeriodTableId WINDOW = PeriodTableId.of("window");
    static final EventKindId EVENT = EventKindId.of("meeting");
    static final List<ActivityKindId> KINDS =
            List.of(ActivityKindId.of("talk"), ActivityKindId.of("study"), ActivityKindId.of("visit"));
    static final List<ParticipationRole> ROLES = List.of(ParticipationRole.values());
    static final EvidenceKindId MINUTES = EvidenceKindId.of("minutes");
    static final List<GroundId> GROUNDS = List.of(GroundId.of("leave"), GroundId.of("flood"));
    static final List<Bilingual> UNITS = List.of(
            Bilingual.of("星渚市委", "Xingzhu City Committee"),
            Bilingual.of("苇泊县委", "Weibo County Committee"),
            Bilingual.of("岚汀局党组", "Lanting Bureau Group"),
            Bilingual.of("榆屏街道党工委", "Yuping Street Committee"),
            Bilingual.of("苇泊县委统战科", "Weibo United-Front Section"));
    static final List<Bilingual> CONTENTS = List.of(
            Bilingual.of("召开统战工作专题会议", "hold a meeting on united-front work"),
            Bilingual.of("与党外代表人士谈心", "talk with non-Party representatives"),
            Bilingual.of("走访联系点", "visit a contact point"),
            Bilingual.of("组织统战理论学习", "study united-front theory"),
            Bilingual.of("通报重要情况", "brief on important matters"));
    static final List<Bilingual> TITLES = List.of(
            Bilingual.of("专题研究会议", "a meeting"),
            Bilingual.of("集中学习", "a study session"),
            Bilingual.of("走访座谈", "a visit"));

    private Words() {}

    /** The element with that number, counted around. */
    static <T> T pick(List<T> list, int number) {
        return list.get(Math.floorMod(number, list.size()));
    }

    static LocalDate day(int fromNewYear) {
        return NEW_YEAR.plusDays(fromNewYear);
    }

    static UnitId unit(int number) {
        return number == 0 ? CITY : UnitId.of("unit-" + number);
    }

    static PersonId person(int number) {
        return PersonId.of("person-" + number);
    }
}
