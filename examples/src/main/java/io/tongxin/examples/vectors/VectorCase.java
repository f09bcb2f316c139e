package io.tongxin.examples.vectors;

import static java.util.stream.Collectors.toMap;

import io.tongxin.catalog.Catalog;
import io.tongxin.duty.AsOf;
import io.tongxin.duty.Evaluation;
import io.tongxin.id.DutyRef;
import io.tongxin.tailoring.Tailored;
import io.tongxin.validity.InvalidRecordException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One case: facts, from where they are seen, and every verdict expected then.
 *
 * @param name its name in the file
 * @param catalog the facts
 * @param weakenings where lists ask less than those above them, each {@code LIST@VERSION/ITEM ASPECT}
 * @param views from where it is seen, and what is expected
 */
record VectorCase(String name, Catalog catalog, List<String> weakenings, List<View> views) {
    VectorCase {
        weakenings = List.copyOf(weakenings);
        views = List.copyOf(views);
    }

    static VectorCase read(Fields f) {
        f.object("why", VectorFile::bilingual);
        return new VectorCase(
                f.text("name"),
                f.object("facts", VectorFacts::read),
                f.texts("weakenings", Function.identity()),
                f.objects("views", View::read));
    }

    /** What differs from what is expected, a line each; facts that the library refuses differ from any expectation. */
    List<String> differences() {
        try {
            return compared();
        } catch (IllegalArgumentException | InvalidRecordException e) {
            return List.of(name + "：案例所给资料不被接受 / its facts are refused: " + e.getMessage());
        }
    }

    private List<String> compared() {
        List<Tailored> lists = VectorFacts.lists(catalog);
        var differences = new ArrayList<String>();
        var weakened = new TreeSet<String>();
        lists.forEach(list ->
                list.weakenings().forEach(w -> weakened.add(w.toFinding().subject() + " " + w.aspect())));
        compare("weakenings", String.join(", ", new TreeSet<>(weakenings)), String.join(", ", weakened))
                .ifPresent(differences::add);
        var facts = VectorFacts.facts(catalog, lists);
        differences.replaceAll(d -> name + " " + d);
        differences.addAll(differencesIn(asOf -> Evaluation.of(facts, asOf)));
        return differences;
    }

    /** What differs where this evaluates the case from any point of view. */
    List<String> differencesIn(Function<AsOf, Evaluation> judge) {
        return views.stream()
                .flatMap(view -> view.differences(judge.apply(view.asOf())).stream())
                .map(d -> name + " " + d)
                .toList();
    }

    private static Optional<String> compare(String what, String expected, String found) {
        return expected.equals(found)
                ? Optional.empty()
                : Optional.of(what + "：应为 / expected [" + expected + "]，实为 / was [" + found + "]");
    }

    /**
     * From where a case is seen, and the verdicts of all duties of the year.
     *
     * @param asOf the day and what is known
     * @param year the year to which the duties belong
     * @param verdicts what is expected, all of them
     */
    record View(AsOf asOf, int year, List<Expectation> verdicts) {
        View {
            verdicts = List.copyOf(verdicts);
        }

        private static View read(Fields f) {
            return new View(
                    AsOf.of(f.parsed("date", LocalDate::parse), f.parsed("known", Instant::parse)),
                    f.number("year"),
                    f.objects("verdicts", Expectation::read));
        }

        List<String> differences(Evaluation evaluation) {
            Map<DutyRef, String> expected = texts(verdicts);
            Map<DutyRef, String> found =
                    texts(evaluation.ofYear(year).stream().map(Expectation::of).toList());
            var keys = new TreeSet<>(expected.keySet());
            keys.addAll(found.keySet());
            return keys.stream()
                    .flatMap(key ->
                            compare(asOf.toString(), expected.getOrDefault(key, ""), found.getOrDefault(key, ""))
                                    .stream())
                    .toList();
        }

        private static Map<DutyRef, String> texts(List<Expectation> verdicts) {
            return verdicts.stream()
                    .collect(
                            toMap(Expectation::duty, v -> v.toJson().toString(), (a, b) -> a + ", " + b, TreeMap::new));
        }
    }
}
