package io.tongxin.tailoring;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.ListVersion;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import io.tongxin.validity.InvalidRecordException;
import io.tongxin.validity.Violation;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lists resolved by the three verbs import, merge and modify, each list once.
 *
 * <p>清单细化 (qingdan xihua). A list takes over what it imports, adds its own items, folds imported items into others, then
 * changes imported items; the verbs are those of OSCAL profiles. An item that comes by two ways is one item. What asks less
 * of an item that must be done than a list above is a {@link Weakening}, returned; a list whose parts do not fit each other
 * is refused. It does not read who a list is for, and no period table: whether a gap fits a semester is seen only when
 * duties are made. Pure, immutable and thread-safe.
 */
@Term(zh = "清单细化", pinyin = "qingdan xihua", source = "library")
public final class Tailoring {
    private final Map<ListVersion, Outcome> outcomes;

    private Tailoring(Map<ListVersion, Outcome> outcomes) {
        this.outcomes = Collections.unmodifiableMap(outcomes);
    }

    /**
     * Resolves all these lists; what is wrong with one is said when that one is asked for, in Chinese and English.
     *
     * @param lists all lists that may be asked for, and all that they import
     */
    public static Tailoring of(Collection<ResponsibilityList> lists) {
        return of(lists, Bilingual::toString);
    }

    /** Resolves all these lists, and says in the language of this locale what is wrong. */
    public static Tailoring of(Collection<ResponsibilityList> lists, Locale locale) {
        requireNonNull(locale, "locale");
        return of(lists, text -> text.in(locale));
    }

    private static Tailoring of(Collection<ResponsibilityList> lists, Function<Bilingual, String> language) {
        var byKey = new TreeMap<ListVersion, ResponsibilityList>();
        NavigableSet<ListVersion> twice = new TreeSet<>();
        for (ResponsibilityList list : lists) {
            ResponsibilityList before = byKey.putIfAbsent(list.key(), list);
            if (before != null && !before.equals(list)) {
                twice.add(list.key());
            }
        }
        ImportOrder order = ImportOrder.of(byKey);
        var outcomes = new TreeMap<ListVersion, Outcome>();
        order.stuck().forEach(list -> outcomes.put(list.key(), circular(list, order, byKey, language)));
        for (ResponsibilityList list : order.sorted()) {
            var refusals = new Refusals(list.key(), language);
            if (twice.contains(list.key())) {
                refusals.add("", "version-twice", "有两份不同的清单使用这一版本", "two different lists have this version");
            }
            outcomes.put(list.key(), Resolution.of(list, byKey.keySet(), outcomes, refusals));
        }
        return new Tailoring(outcomes);
    }

    private static Outcome circular(
            ResponsibilityList list,
            ImportOrder order,
            Map<ListVersion, ResponsibilityList> lists,
            Function<Bilingual, String> language) {
        List<ListVersion> circle = order.circleOf(list);
        ResponsibilityList first = requireNonNull(lists.get(circle.get(0)), "first");
        ListVersion second = circle.get(circle.size() > 1 ? 1 : 0);
        int at = 0;
        while (!first.imports().get(at).list().equals(second)) {
            at++;
        }
        String way = circle.stream().map(k -> k + " → ").collect(Collectors.joining()) + first.key();
        var refusals = new Refusals(first.key(), language);
        refusals.add("imports[" + at + "].list", "circle", "清单循环引入：" + way, "the lists import one another: " + way);
        var own = new Refusals(list.key(), language);
        own.addAll(refusals.violations());
        Resolution.refuseDangling(list, lists.keySet(), own);
        return new Outcome.Refused(own.violations());
    }

    /** The versions that may be asked for. */
    public NavigableSet<ListVersion> versions() {
        return Collections.unmodifiableNavigableSet(new TreeSet<>(outcomes.keySet()));
    }

    /**
     * A list with everything it imports resolved.
     *
     * @throws IllegalArgumentException if there is no such version among the lists
     * @throws InvalidRecordException if its parts, or those of a list it imports, do not fit each other; with every
     *     violation, by paths such as {@code lists[ID@VERSION].imports[0].list}
     */
    public Tailored resolve(ListVersion version) {
        Outcome outcome = outcomes.get(requireNonNull(version, "version"));
        if (outcome instanceof Outcome.Resolved resolved) {
            return resolved.tailored();
        }
        if (outcome instanceof Outcome.Refused refused) {
            throw new InvalidRecordException(refused.violations());
        }
        throw new IllegalArgumentException("there is no such version among the lists: " + version);
    }

    /**
     * All lists resolved, by version.
     *
     * @throws InvalidRecordException if one of them cannot be; with the violations of all
     */
    public List<Tailored> resolveAll() {
        List<Violation> violations = violations();
        if (!violations.isEmpty()) {
            throw new InvalidRecordException(violations);
        }
        return outcomes.keySet().stream().map(this::resolve).toList();
    }

    /** What is wrong with any of the lists, each thing once; empty where all can be resolved. */
    public List<Violation> violations() {
        var all = new TreeSet<Violation>();
        for (Outcome outcome : outcomes.values()) {
            if (outcome instanceof Outcome.Refused refused) {
                all.addAll(refused.violations());
            }
        }
        return List.copyOf(all);
    }
}
