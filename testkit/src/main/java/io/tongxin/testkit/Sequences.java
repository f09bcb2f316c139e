package io.tongxin.testkit;

import io.tongxin.id.UnitId;
import io.tongxin.storage.Attribute;
import io.tongxin.storage.Condition;
import io.tongxin.storage.Draft;
import io.tongxin.storage.Indexed;
import io.tongxin.storage.SealedValue;
import io.tongxin.storage.SortKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generates sequences of steps over few ids and few values, so that they meet; all of them are of a kind that stores like to
 * confuse.
 */
final class Sequences {
    private static final List<String> IDS = List.of("a", "A", "\u00E9", "e\u0301", "\uFFFD", "\uD842\uDFB7", "'%?");
    private static final List<String> STRANGE_IDS = List.of("", "a ", "a\u0000", "\uD842");
    private static final List<String> TEXTS = List.of("x", "X", "x ", "\uFF58", "\uFFFD", "\uD842\uDFB7");
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(1, 1, 1), LocalDate.of(1582, 10, 10), LocalDate.of(1988, 6, 15));
    private static final List<Instant> INSTANTS =
            List.of(Instant.EPOCH.minusNanos(1_000), Instant.EPOCH, ContractTests.START);
    private static final List<Long> NUMBERS = List.of(0L, -1L, Long.MIN_VALUE, Long.MAX_VALUE);
    private static final List<UnitId> UNITS = List.of(ContractTests.COUNTY, ContractTests.SCHOOL);
    private static final int MOST_STEPS = 20;

    private Sequences() {}

    static Arbitrary<List<Step>> all() {
        return Arbitraries.frequencyOf(Tuple.of(3, writes()), Tuple.of(1, reads()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_STEPS);
    }

    private static Arbitrary<Step> reads() {
        return asked().list().ofMinSize(1).ofMaxSize(3).map(Step.Read::new);
    }

    private static Arbitrary<Step> writes() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.frequency(Tuple.of(9, "one"), Tuple.of(1, "other")),
                        Arbitraries.frequency(Tuple.of(9, "clerk"), Tuple.of(1, "head")),
                        Arbitraries.of(0, 1, 5, -3),
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true)),
                        deeds().list().ofMaxSize(4))
                .as(Step.Write::new);
    }

    private static Arbitrary<Step.Deed> deeds() {
        Arbitrary<Integer> behind = Arbitraries.frequency(Tuple.of(8, 0), Tuple.of(1, 1), Tuple.of(1, -1));
        return Arbitraries.frequencyOf(
                Tuple.of(4, drafts().map(Step.Insert::new)),
                Tuple.of(1, drafts().list().ofMaxSize(4).map(Step.InsertAll::new)),
                Tuple.of(6, Combinators.combine(drafts(), behind).as(Step.Update::new)),
                Tuple.of(3, Combinators.combine(anyIds(), behind).as(Step.Remove::new)),
                Tuple.of(2, behind.map(Step.Append::new)),
                Tuple.of(2, asked().map(Step.Ask::new)));
    }

    private static Arbitrary<String> anyIds() {
        return Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.of(IDS)), Tuple.of(1, Arbitraries.of(STRANGE_IDS)));
    }

    private static Arbitrary<Draft> drafts() {
        return Combinators.combine(Arbitraries.of(IDS), Arbitraries.of(UNITS), Arbitraries.of(TEXTS), indexed())
                .as((id, unit, body, indexed) -> new Draft(Cards.KIND, id, unit, body, indexed));
    }

    private static Arbitrary<Indexed> indexed() {
        return Combinators.combine(
                        maybe(Cards.CODE, TEXTS),
                        maybe(Cards.TEXT, TEXTS),
                        maybe(Cards.DAY, DAYS),
                        maybe(Cards.AT, INSTANTS),
                        maybe(Cards.NUMBER, NUMBERS),
                        maybe(Cards.FLAG, List.of(false, true)),
                        maybe(Cards.SEAL, List.of(SealedValue.of(new byte[] {0, -1}))),
                        codes().flatMap(tags -> codes().map(marks ->
                                Indexed.none().withCodes(Cards.TAGS, tags).withCodes(Cards.MARKS, marks))))
                .as((code, text, day, at, number, flag, seal, codes) ->
                        seal.to(flag.to(number.to(at.to(day.to(text.to(code.to(codes))))))));
    }

    private static <V> Arbitrary<Value> maybe(Attribute<V> attribute, List<V> values) {
        return Arbitraries.integers()
                .between(0, values.size())
                .map(i -> indexed -> i == 0 ? indexed : indexed.with(attribute, values.get(i - 1)));
    }

    private static Arbitrary<Set<String>> codes() {
        return Arbitraries.of(TEXTS).set().ofMaxSize(3);
    }

    static Arbitrary<Step.Asked> asked() {
        return Combinators.combine(questions(), viewpoints()).as(Step.Asked::new);
    }

    private static Arbitrary<Step.Viewpoint> viewpoints() {
        return Combinators.combine(
                        Arbitraries.of(UNITS)
                                .set()
                                .map(units -> (Set<UnitId>) new HashSet<>(units))
                                .optional(0.4),
                        Arbitraries.integers()
                                .between(-1, 20)
                                .map(micros -> ContractTests.START.plusNanos(micros * 1_000L + 500))
                                .optional(0.5))
                .as(Step.Viewpoint::new);
    }

    private static Arbitrary<Question> questions() {
        Arbitrary<Set<Attribute<?>>> some =
                Arbitraries.of(Cards.KIND.attributes()).set();
        return Arbitraries.oneOf(List.of(
                anyIds().map(Question.Find::new),
                anyIds().map(Question.History::new),
                conditions().map(Question.Count::new),
                conditions().map(Question.Scan::new),
                Arbitraries.just(new Question.ScanHistory()),
                Combinators.combine(
                                conditions(), orders(), Arbitraries.integers().between(1, 4))
                        .as(Question.Pages::new),
                Combinators.combine(conditions(), orders(), some).as(Question.Project::new),
                Combinators.combine(
                                Arbitraries.longs().between(1, 9),
                                Arbitraries.integers().between(1, 5))
                        .as(Question.Journal::new)));
    }

    private static Arbitrary<List<SortKey<?>>> orders() {
        List<Attribute<?>> ordered = Cards.KIND.attributes().stream()
                .filter(a -> !a.isMultiple() && !a.isSealed())
                .toList();
        Arbitrary<SortKey<?>> keys = Combinators.combine(
                        Arbitraries.of(ordered), Arbitraries.of(SortKey.Direction.values()))
                .as((attribute, direction) -> new SortKey<>(attribute, direction));
        return keys.list().ofMaxSize(3);
    }

    static Arbitrary<Condition> conditions() {
        Arbitrary<Condition> leaves = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Condition.everything())),
                Tuple.of(4, Arbitraries.lazyOf(Sequences::single)),
                Tuple.of(1, codes().map(c -> Condition.hasAny(Cards.TAGS, c))),
                Tuple.of(1, codes().map(c -> Condition.hasAll(Cards.MARKS, c))));
        Arbitrary<Condition[]> several = leaves.array(Condition[].class).ofMaxSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(4, leaves),
                Tuple.of(1, several.map(Condition::allOf)),
                Tuple.of(1, several.map(Condition::anyOf)));
    }

    private static Arbitrary<Condition> single() {
        return Arbitraries.oneOf(List.of(
                on(Cards.CODE, TEXTS),
                on(Cards.TEXT, TEXTS),
                on(Cards.DAY, DAYS),
                on(Cards.AT, INSTANTS),
                on(Cards.NUMBER, NUMBERS),
                on(Cards.FLAG, List.of(false, true))));
    }

    private static <V> Arbitrary<Condition> on(Attribute<V> attribute, List<V> values) {
        Arbitrary<V> one = Arbitraries.of(values);
        return Arbitraries.oneOf(List.of(
                one.map(v -> Condition.equal(attribute, v)),
                one.set().ofMaxSize(3).map(v -> Condition.in(attribute, v)),
                one.map(v -> Condition.atLeast(attribute, v)),
                one.map(v -> Condition.atMost(attribute, v)),
                Combinators.combine(one, one).as((a, b) -> Condition.between(attribute, a, b))));
    }

    /** A value that is added to others, or none. */
    @FunctionalInterface
    private interface Value {
        Indexed to(Indexed indexed);
    }
}
