package io.tongxin.term;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The words a catalog may use for kinds of things, each with its label.
 *
 * <p>词表 (cibiao). Kinds are data and not enums, so that an office adds one without touching code. A vocabulary says what a
 * code is called; it does not say what may be done with it. Immutable.
 *
 * @param words per category the codes and their labels, in reading order
 */
@Term(zh = "词表", pinyin = "cibiao", source = "library")
public record Vocabulary(Map<Category, Map<String, Bilingual>> words) {
    /** Copies the words. */
    public Vocabulary {
        requireNonNull(words, "words");
        var copy = new EnumMap<Category, Map<String, Bilingual>>(Category.class);
        words.forEach(
                (category, entries) -> copy.put(category, Collections.unmodifiableMap(new LinkedHashMap<>(entries))));
        words = Collections.unmodifiableMap(copy);
    }

    /** A vocabulary without words. */
    public static Vocabulary empty() {
        return new Vocabulary(Map.of());
    }

    /** The words of one category, in reading order. */
    public Map<String, Bilingual> of(Category category) {
        return words.getOrDefault(category, Map.of());
    }

    /** The label of a code, if the vocabulary knows it. */
    public Optional<Bilingual> label(Category category, String code) {
        return Optional.ofNullable(of(category).get(code));
    }

    /** The label of a code, or the code itself where there is none. */
    public Bilingual labelOrCode(Category category, String code) {
        return label(category, code).orElseGet(() -> Bilingual.of(code));
    }

    /** This vocabulary with the words of another added; the other's label wins. */
    public Vocabulary plus(Vocabulary other) {
        var sum = new EnumMap<Category, Map<String, Bilingual>>(Category.class);
        for (Category category : Category.values()) {
            var entries = new LinkedHashMap<>(of(category));
            entries.putAll(other.of(category));
            sum.put(category, entries);
        }
        return new Vocabulary(sum);
    }

    /** What a word names. 词类 (cilei). */
    @Term(zh = "词类", pinyin = "cilei", source = "library")
    public enum Category {
        /** 活动类别, see {@link io.tongxin.id.ActivityKindId}. */
        ACTIVITY_KIND,
        /** 佐证类别, see {@link io.tongxin.id.EvidenceKindId}. */
        EVIDENCE_KIND,
        /** 触发事件类别, see {@link io.tongxin.id.EventKindId}. */
        EVENT_KIND,
        /** 免除依据, see {@link io.tongxin.id.GroundId}. */
        GROUND,
        /** 单位类别, see {@link io.tongxin.id.UnitClassId}. */
        UNIT_CLASS,
        /** 关系类型, see {@link io.tongxin.id.RelationTypeId}. */
        RELATION_TYPE
    }
}
