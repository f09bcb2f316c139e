package io.tongxin.responsibility;

import io.tongxin.id.GroundId;
import io.tongxin.id.ItemId;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Citation;
import io.tongxin.norm.Strength;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.term.Bilingual;
import java.util.List;
import java.util.Set;

/** An item while one of its parts is changed; it lives inside one call and is never shared. */
final class ItemDraft {
    private final ItemId id;
    String number;
    Bilingual content;
    Strength strength;
    Set<ResponsibleRole> roles;
    Set<UnitId> departments;
    Frequency frequency;
    Credit credit;
    Score score;
    Set<GroundId> grounds;
    int lead;
    Pace pace;
    List<Citation> basis;
    List<ArticlePlace> places;

    ItemDraft(ResponsibilityItem item) {
        this.id = item.id();
        this.number = item.number();
        this.content = item.content();
        this.strength = item.strength();
        this.roles = item.roles();
        this.departments = item.departments();
        this.frequency = item.frequency();
        this.credit = item.credit();
        this.score = item.score();
        this.grounds = item.grounds();
        this.lead = item.lead();
        this.pace = item.pace();
        this.basis = item.basis();
        this.places = item.places();
    }

    ResponsibilityItem item() {
        return new ResponsibilityItem(
                id,
                number,
                content,
                strength,
                roles,
                departments,
                frequency,
                credit,
                score,
                grounds,
                lead,
                pace,
                basis,
                places);
    }
}
