package io.tongxin.responsibility;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.GroundId;
import io.tongxin.id.ItemId;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Citation;
import io.tongxin.norm.Strength;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * That a list changes parts of an item it imported; all changes stand in this one file, for they are small and alike.
 *
 * <p>调整 (tiaozheng). It may raise what is asked; where it lowers what must be done, resolving the list finds that. Immutable.
 *
 * @param item the imported item
 * @param changes what is changed, at least one thing, each part once
 */
@Term(zh = "调整", pinyin = "tiaozheng", source = "library")
public record Modification(ItemId item, List<Change> changes) {
    /**
     * Copies the changes.
     *
     * @throws IllegalArgumentException if nothing is changed, or a part twice
     */
    public Modification {
        requireNonNull(item, "item");
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("a modification must change something");
        }
        if (changes.stream().map(Change::part).distinct().count() < changes.size()) {
            throw new IllegalArgumentException("a modification changes each part once");
        }
    }

    /** The item with all changes made. */
    public ResponsibilityItem applyTo(ResponsibilityItem base) {
        ResponsibilityItem changed = base;
        for (Change change : changes) {
            changed = change.applyTo(changed);
        }
        return changed;
    }

    /** A change to one part of an item. 调整内容 (tiaozheng neirong). */
    @Term(zh = "调整内容", pinyin = "tiaozheng neirong", source = "library")
    public sealed interface Change {
        /** The name of the part, as catalogs write it. */
        String part();

        /** The item with this change made. */
        ResponsibilityItem applyTo(ResponsibilityItem item);
    }

    /**
     * Another number. 编号 (bianhao).
     *
     * @param number the number as printed
     */
    @Term(zh = "调整编号", pinyin = "tiaozheng bianhao", source = "library")
    public record SetNumber(String number) implements Change {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it has more than 20 characters
         */
        public SetNumber {
            if (number.length() > 20) {
                throw new IllegalArgumentException("a number has at most 20 characters");
            }
        }

        @Override
        public String part() {
            return "number";
        }

        @Override
        public ResponsibilityItem applyTo(ResponsibilityItem i) {
            return i.changed(draft -> draft.number = number);
        }
    }

    /**
     * Another content. 内容 (neirong).
     *
     * @param content the content
     */
    @Term(zh = "调整内容表述", pinyin = "tiaozheng neirong biaoshu", source = "library")
    public record SetContent(Bilingual content) implements Change {
        @Override
        public String part() {
            return "content";
        }

        @Override
        public ResponsibilityItem applyTo(ResponsibilityItem i) {
            return i.changed(draft -> draft.content = content);
        }
    }

    /**
     * Another strength. 约束强度 (yueshu qiangdu).
     *
     * @param strength the strength
     */
    @Term(zh = "调整约束强度", pinyin = "tiaozheng yueshu qiangdu", source = "library")
    public record SetStrength(Strength strength) implements Change {
        @Override
        public String part() {
            return "strength";
        }

        @Override
        public ResponsibilityItem applyTo(ResponsibilityItem item) {
            return item.withStrength(strength);
        }
    }

    /**
     * Other roles. 责任角色 (zeren juese).
     *
     * @param roles the roles
     */
    @Term(zh = "调整责任角色", pinyin = "tiaozheng zeren juese", source = "library")
    public record SetRoles(Set<ResponsibleRole> roles) implements Change {
        /**
         * Copies the roles.
         *
         * @throws IllegalArgumentException if there are none
         */
        public SetRoles {
            roles = Set.copyOf(roles);
            if (roles.isEmpty()) {
                throw new IllegalArgumentException("somebody must answer for an item");
            }
        }

        @Override
        public String part() {
            return "roles";
        }

        @Override
        public ResponsibilityItem applyTo(ResponsibilityItem i) {
            return i.changed(draft -> draft.roles = roles);
        }
    }

    /**
     * Other departments that carry it out. 责任部门 (zeren bumen).
     *
     * @param departments the departments
     */
    @Term(zh = "调整责任部门", pinyin = "tiaozheng zeren bumen", source = "library")
    public record SetDepartments(Set<UnitId> departments) implements Change {
        /**
         * Copies the departments.
         *
         * @throws IllegalArgumentException if there are more than 50
         */
        public SetDepartments {
            departments = Set.copyOf(departments);
            if (departments.size() > 50) {
                throw new IllegalArgumentException("an item names at most 50 departments");
            }
        }

        @Override
        public String part() {
            return "departments";
        }

        @Override
        public ResponsibilityItem applyTo(ResponsibilityItem i) {
            return i.changed(draft -> draft.departments = departments);
        }
    }

    /**
     * Another frequency. 频次 (pinci).
     *
     * @param frequency the frequency
     */
    @Term(zh = "调整频次", pinyin = "tiaozheng pinci", source = "library")
    public record SetFrequency(Frequency frequency) implements Change {
        @Override
        public String part() {
            return "frequency";
        }

        @Override
        public ResponsibilityItem applyTo(ResponsibilityItem item) {
            return item.withFrequency(frequency);
        }
    }

    /**
     * Another credit. 计入条件 (jiru tiaojian).
     *
     * @param credit which activities are credited
     */
    @Term(zh = "调整计入条件", pinyin = "tiaozheng jiru tiaojian", source = "library")
    public record SetCredit(Credit credit) implements Change {
        @Override
        public String part() {
            return "credit";
        }

        @Override
        public ResponsibilityItem applyTo(ResponsibilityItem item) {
            return item.withCredit(credit);
        }
    }

    /**
     * Another score. 分值 (fenzhi).
     *
     * @param score what it is worth
     */
    @Term(zh = "调整分值", pinyin = "tiaozheng fenzhi", source = "library")
    public record SetScore(Score score) implements Change {
        @Override
        public String part() {
            return "score";
        }

        @Override
        public ResponsibilityItem applyTo(ResponsibilityItem item) {
            return item.withScore(score);
        }
    }

    /**
     * A basis added to what the item has. 依据 (yiju).
     *
     * @param more what is added
     */
    @Term(zh = "增加依据", pinyin = "zengjia yiju", source = "library")
    public record AddBasis(List<Citation> more) implements Change {
        /** Copies the citations. */
        public AddBasis {
            more = List.copyOf(more);
        }

        @Override
        public String part() {
            return "basis";
        }

        @Override
        public ResponsibilityItem applyTo(ResponsibilityItem item) {
            var all = new LinkedHashSet<>(item.basis());
            all.addAll(more);
            return item.withBasis(List.copyOf(all));
        }
    }

    /**
     * Other grounds of exemption. 免除依据 (mianchu yiju).
     *
     * @param grounds the grounds permitted
     */
    @Term(zh = "调整免除依据", pinyin = "tiaozheng mianchu yiju", source = "library")
    public record SetGrounds(Set<GroundId> grounds) implements Change {
        /**
         * Copies the grounds.
         *
         * @throws IllegalArgumentException if there are more than 20
         */
        public SetGrounds {
            grounds = Set.copyOf(grounds);
            if (grounds.size() > 20) {
                throw new IllegalArgumentException("an item permits at most 20 grounds");
            }
        }

        @Override
        public String part() {
            return "grounds";
        }

        @Override
        public ResponsibilityItem applyTo(ResponsibilityItem item) {
            return item.withGrounds(grounds);
        }
    }

    /**
     * Where in the source articles the change comes from, added to what the item has. 文章出处 (wenzhang chuchu).
     *
     * @param more what is added
     */
    @Term(zh = "增加文章出处", pinyin = "zengjia wenzhang chuchu", source = "library")
    public record AddPlaces(List<ArticlePlace> more) implements Change {
        /** Copies the places. */
        public AddPlaces {
            more = List.copyOf(more);
        }

        @Override
        public String part() {
            return "places";
        }

        @Override
        public ResponsibilityItem applyTo(ResponsibilityItem i) {
            var all = new LinkedHashSet<>(i.places());
            all.addAll(more);
            return i.changed(draft -> draft.places = List.copyOf(all));
        }
    }
}
