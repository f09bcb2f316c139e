package io.tongxin.personnel;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.sealing.SearchToken;
import io.tongxin.storage.SealedValue;
import io.tongxin.term.Term;
import io.tongxin.validity.Coherence;
import io.tongxin.validity.Coherent;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a store keeps about a person: an opaque id, the unit that holds it, how it stands, and sealed values.
 *
 * <p>密封人员档案 (mifeng renyuan dangan). Which fields have a value can be seen, and of a list how many entries; no value can. Immutable.
 *
 * @param id the person
 * @param unit the unit that holds it
 * @param state how it stands
 * @param mergedInto of one that was merged, under which id the person is held now
 * @param values the sealed values: by the path of the field, of an entry of a list with its place, such as {@code resume.3}; by
 *     path
 * @param tokens by which the values can be searched: by the path of the field; by path
 */
@Coherent
@Term(zh = "密封人员档案", pinyin = "mifeng renyuan dangan", source = "library")
public record SealedPersonnel(
        PersonId id,
        UnitId unit,
        FileState state,
        Optional<PersonId> mergedInto,
        Map<String, SealedValue> values,
        Map<String, List<SearchToken>> tokens)
        implements Coherence {
    private static final int MOST_VALUES = 2_000;
    private static final int MOST_TOKENS = 200;

    /** Copies its parts. */
    public SealedPersonnel {
        requireNonNull(id, "id");
        requireNonNull(unit, "unit");
        requireNonNull(state, "state");
        requireNonNull(mergedInto, "mergedInto");
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        var copied = new TreeMap<String, List<SearchToken>>();
        tokens.forEach((path, all) -> copied.put(path, List.copyOf(all)));
        tokens = Collections.unmodifiableMap(copied);
    }

    /** The same without any value or token, in a state in which none is held. */
    public SealedPersonnel emptied(FileState now, Optional<PersonId> into) {
        return new SealedPersonnel(id, unit, now, into, Map.of(), Map.of());
    }

    /** The same in another state. */
    public SealedPersonnel in(FileState now) {
        return new SealedPersonnel(id, unit, now, mergedInto, values, tokens);
    }

    /** The fields that have a value, in the order of the form. */
    public Set<PersonnelField<?>> fields() {
        var held = new LinkedHashSet<PersonnelField<?>>();
        for (PersonnelField<?> field : PersonnelField.all()) {
            if (values.keySet().stream().anyMatch(path -> isOf(field, path))) {
                held.add(field);
            }
        }
        return Collections.unmodifiableSet(held);
    }

    /** The sealed values of a field, by their paths. */
    public Map<String, SealedValue> valuesOf(PersonnelField<?> field) {
        var own = new TreeMap<String, SealedValue>();
        values.forEach((path, value) -> {
            if (isOf(field, path)) {
                own.put(path, value);
            }
        });
        return Collections.unmodifiableMap(own);
    }

    /** The texts of the tokens of a field. */
    public Collection<String> tokensOf(PersonnelField<?> field) {
        return tokens.getOrDefault(field.path(), List.of()).stream()
                .map(SearchToken::text)
                .toList();
    }

    private static boolean isOf(PersonnelField<?> field, String path) {
        return path.equals(field.path()) || path.startsWith(field.path() + ".");
    }

    @Override
    public void check(Report report) {
        if (values.size() > MOST_VALUES
                || tokens.values().stream().mapToInt(List::size).sum() > MOST_TOKENS) {
            report.violation("values", "personnel.too-many");
        }
        if (values.keySet().stream()
                .anyMatch(path -> PersonnelField.all().stream().noneMatch(f -> isOf(f, path)))) {
            report.violation("values", "personnel.no-such-field");
        }
        boolean emptied = state == FileState.MERGED || state == FileState.ERASED;
        if (emptied && !(values.isEmpty() && tokens.isEmpty())) {
            report.violation("values", "personnel.not-emptied");
        }
        if ((state == FileState.MERGED) != mergedInto.isPresent()
                || mergedInto.filter(id::equals).isPresent()) {
            report.violation("mergedInto", "personnel.merged-into");
        }
    }

    /** The id, the state and the names of the fields. */
    @Override
    public String toString() {
        return id + " " + state + " " + fields();
    }
}
