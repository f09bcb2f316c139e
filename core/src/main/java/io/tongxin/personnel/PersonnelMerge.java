package io.tongxin.personnel;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.PersonId;
import io.tongxin.term.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One record made of two that turned out to be of one person.
 *
 * <p>合并人员信息 (hebing renyuan xinxi). Nothing is lost and nothing invented: of a list every entry of either is kept, the same entry
 * once; where a single value differs, somebody says which holds. Immutable.
 */
@Term(zh = "合并人员信息", pinyin = "hebing renyuan xinxi", source = "library")
public final class PersonnelMerge {
    private static final Comparator<ResumeRow> BY_MONTH = Comparator.comparing(ResumeRow::from);

    private final PersonnelRecord kept;
    private final PersonnelRecord given;
    private final Map<PersonnelField<?>, Side> chosen;

    private PersonnelMerge(PersonnelRecord kept, PersonnelRecord given, Map<PersonnelField<?>, Side> chosen) {
        this.kept = kept;
        this.given = given;
        this.chosen = chosen;
    }

    /**
     * A merge, with nothing chosen yet.
     *
     * @param kept whose id and unit stay
     * @param given which is merged into it
     * @throws IllegalArgumentException if both have one id
     */
    public static PersonnelMerge of(PersonnelRecord kept, PersonnelRecord given) {
        if (requireNonNull(kept, "kept")
                .id()
                .equals(requireNonNull(given, "given").id())) {
            throw new IllegalArgumentException("不能与自身合并 / a record cannot be merged with itself");
        }
        return new PersonnelMerge(kept, given, Map.of());
    }

    /**
     * The same, with one side chosen for a field whose values differ.
     *
     * @throws IllegalArgumentException if the field is no conflict
     */
    public PersonnelMerge choosing(PersonnelField<?> field, Side side) {
        if (!differing().contains(field)) {
            throw new IllegalArgumentException("没有冲突的字段：" + field + " / the field is no conflict: " + field);
        }
        var more = new LinkedHashMap<>(chosen);
        more.put(field, requireNonNull(side, "side"));
        return new PersonnelMerge(kept, given, Collections.unmodifiableMap(more));
    }

    /** Which record is merged into the other. */
    public PersonId given() {
        return given.id();
    }

    /** The fields for which a side must still be chosen. */
    public Set<PersonnelField<?>> conflicts() {
        var open = new LinkedHashSet<>(differing());
        open.removeAll(chosen.keySet());
        return Collections.unmodifiableSet(open);
    }

    private Set<PersonnelField<?>> differing() {
        var differing = new LinkedHashSet<PersonnelField<?>>();
        for (PersonnelField<?> field : PersonnelField.all()) {
            Optional<?> one = kept.value(field);
            Optional<?> other = given.value(field);
            boolean single = one.isPresent() && !(one.get() instanceof List<?>);
            if ((single && other.isPresent() && !one.equals(other)) || categoriesDiffer(field)) {
                differing.add(field);
            }
        }
        return differing;
    }

    /** Two histories of one category cannot be laid into each other: somebody says which holds. */
    private boolean categoriesDiffer(PersonnelField<?> field) {
        return field.equals(PersonnelField.CATEGORIES)
                && kept.entries(PersonnelField.CATEGORIES).stream()
                        .anyMatch(one -> given.entries(PersonnelField.CATEGORIES).stream()
                                .anyMatch(other -> one.category().equals(other.category()) && !one.equals(other)));
    }

    /**
     * The one record.
     *
     * @throws IllegalStateException if a conflict is open
     */
    public PersonnelRecord merged() {
        if (!conflicts().isEmpty()) {
            throw new IllegalStateException("须先选定：" + conflicts() + " / to be chosen first: " + conflicts());
        }
        PersonnelRecord merged = PersonnelRecord.of(kept.id(), kept.unit());
        for (PersonnelField<?> field : PersonnelField.all()) {
            merged = with(merged, field);
        }
        return merged.value(PersonnelField.RESUME).isPresent()
                ? merged.with(PersonnelField.RESUME, ordered(merged.entries(PersonnelField.RESUME)))
                : merged;
    }

    private static List<ResumeRow> ordered(List<ResumeRow> rows) {
        return rows.stream().sorted(BY_MONTH).toList();
    }

    private <V> PersonnelRecord with(PersonnelRecord merged, PersonnelField<V> field) {
        if (field.equals(PersonnelField.CATEGORIES)) {
            List<CategoryStanding> standings = categories();
            return standings.isEmpty() ? merged : merged.with(PersonnelField.CATEGORIES, standings);
        }
        Optional<V> one = kept.value(field);
        Optional<V> other = given.value(field);
        Optional<V> chosenOne = chosen.get(field) == Side.GIVEN ? other : one.or(() -> other);
        Optional<V> value = one.isPresent() && other.isPresent()
                ? joined(one.get(), other.get()).or(() -> chosenOne)
                : chosenOne;
        return value.map(v -> merged.with(field, v)).orElse(merged);
    }

    /** Of two lists the entries of both; empty where they are no lists. */
    @SuppressWarnings("unchecked") // a list of the entries of two lists of one field is a value of that field
    private static <V> Optional<V> joined(V one, V other) {
        if (one instanceof List<?> entries && other instanceof List<?> more) {
            var all = new ArrayList<Object>(entries);
            more.stream().filter(entry -> !entries.contains(entry)).forEach(all::add);
            return Optional.of((V) List.copyOf(all));
        }
        return Optional.empty();
    }

    private List<CategoryStanding> categories() {
        boolean fromGiven = chosen.get(PersonnelField.CATEGORIES) == Side.GIVEN;
        List<CategoryStanding> first = (fromGiven ? given : kept).entries(PersonnelField.CATEGORIES);
        List<CategoryStanding> second = (fromGiven ? kept : given).entries(PersonnelField.CATEGORIES);
        var all = new ArrayList<>(first);
        second.stream()
                .filter(standing -> first.stream().noneMatch(s -> s.category().equals(standing.category())))
                .forEach(all::add);
        return all;
    }

    /** From which of both a value is taken. 取值来源 (quzhi laiyuan). */
    @Term(zh = "取值来源", pinyin = "quzhi laiyuan", source = "library")
    public enum Side {
        /** 保留方. */
        KEPT,
        /** 并入方. */
        GIVEN
    }
}
