package io.tongxin;

import static java.util.Objects.requireNonNull;

import io.tongxin.code.CitizenIdNumber;
import io.tongxin.exchange.PersonnelForm;
import io.tongxin.id.CommandId;
import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.personnel.CategoryStanding;
import io.tongxin.personnel.FileState;
import io.tongxin.personnel.PartyMembership;
import io.tongxin.personnel.PersonnelField;
import io.tongxin.personnel.PersonnelRecord;
import io.tongxin.personnel.SealedPersonnel;
import io.tongxin.sealing.ClearValue;
import io.tongxin.sealing.FieldPlace;
import io.tongxin.sealing.Normalization;
import io.tongxin.sealing.Sealer;
import io.tongxin.sealing.SearchField;
import io.tongxin.sealing.SearchToken;
import io.tongxin.sealing.SearchTokens;
import io.tongxin.storage.Attribute;
import io.tongxin.storage.SealedValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns what is held about persons into what a store may keep, and back. */
final class PersonnelSealing {
    static final String KIND = "personnel";
    /** Names and numbers are many, so that a guess is not sure and a wrong one rare; of codes there are few anyway. */
    private static final Map<PersonnelField<?>, Searched> SEARCHED = Map.of(
            PersonnelField.NAME, searched(PersonnelField.NAME, Attributes.NAME_TOKENS, Normalization.NAME, 32),
            PersonnelField.ID_NUMBER,
                    searched(PersonnelField.ID_NUMBER, Attributes.ID_NUMBER_TOKENS, Normalization.NUMBER, 48),
            PersonnelField.CATEGORIES,
                    searched(PersonnelField.CATEGORIES, Attributes.CATEGORY_TOKENS, Normalization.EXACT, 64),
            PersonnelField.MEMBERSHIPS,
                    searched(PersonnelField.MEMBERSHIPS, Attributes.MEMBERSHIP_TOKENS, Normalization.EXACT, 64));

    private final Sealer sealer;
    private final SearchTokens tokens;

    PersonnelSealing(Sealer sealer, SearchTokens tokens) {
        this.sealer = requireNonNull(sealer, "sealer");
        this.tokens = requireNonNull(tokens, "tokens");
    }

    private static Searched searched(
            PersonnelField<?> field, Attribute<String> attribute, Normalization normalization, int bits) {
        return new Searched(SearchField.of(KIND, field.path(), normalization, bits), attribute);
    }

    /** How a field is searched, if it may be. */
    static Optional<Searched> searched(PersonnelField<?> field) {
        return Optional.ofNullable(SEARCHED.get(field));
    }

    /** The texts by which the rows of a value are found. */
    Set<String> toFind(UnitId rootUnit, Searched searched, String value) {
        return tokens.toFind(rootUnit, searched.field(), ClearValue.of(value));
    }

    /** The sealed files of these records, in their order. */
    List<SealedPersonnel> seal(UnitId rootUnit, CommandId command, List<PersonnelRecord> records) {
        var clear = new LinkedHashMap<FieldPlace, ClearValue>();
        for (PersonnelRecord record : records) {
            PersonnelForm.write(record)
                    .forEach((path, text) -> clear.put(place(rootUnit, record.id(), path), ClearValue.of(text)));
        }
        var byPerson = new HashMap<PersonId, Map<String, SealedValue>>();
        sealer.seal(command, clear)
                .forEach((place, value) -> byPerson.computeIfAbsent(place.person(), p -> new HashMap<>())
                        .put(place.field(), value));
        return records.stream()
                .map(record -> new SealedPersonnel(
                        record.id(),
                        record.unit(),
                        FileState.HELD,
                        Optional.empty(),
                        byPerson.getOrDefault(record.id(), Map.of()),
                        tokens(rootUnit, record)))
                .toList();
    }

    private static FieldPlace place(UnitId rootUnit, PersonId person, String path) {
        return new FieldPlace(rootUnit, person, KIND, person.value(), path);
    }

    private Map<String, List<SearchToken>> tokens(UnitId rootUnit, PersonnelRecord record) {
        var all = new HashMap<String, List<SearchToken>>();
        SEARCHED.forEach((field, searched) -> {
            List<SearchToken> own = texts(record, field).stream()
                    .distinct()
                    .map(text -> tokens.toKeep(rootUnit, searched.field(), ClearValue.of(text)))
                    .toList();
            if (!own.isEmpty()) {
                all.put(field.path(), own);
            }
        });
        return all;
    }

    /** By what a field can be found: of categories those that hold by their last step, of affiliations those that go on. */
    private static List<String> texts(PersonnelRecord record, PersonnelField<?> field) {
        if (field.equals(PersonnelField.CATEGORIES)) {
            return record.entries(PersonnelField.CATEGORIES).stream()
                    .filter(s -> s.steps().get(s.steps().size() - 1).state().holds())
                    .map(CategoryStanding::category)
                    .toList();
        }
        if (field.equals(PersonnelField.MEMBERSHIPS)) {
            return record.entries(PersonnelField.MEMBERSHIPS).stream()
                    .filter(m -> m.until().isEmpty())
                    .map(PartyMembership::code)
                    .toList();
        }
        return record.value(field).map(value -> List.of(textOf(value))).orElseGet(List::of);
    }

    private static String textOf(Object value) {
        return value instanceof CitizenIdNumber number ? number.value() : value.toString();
    }

    /** What of these fields is in a sealed file; nothing of a person who was erased. */
    PersonnelRecord open(UnitId rootUnit, SealedPersonnel file, Collection<PersonnelField<?>> fields) {
        return open(rootUnit, List.of(file), fields).get(0);
    }

    /** The same of many files, in their order. */
    List<PersonnelRecord> open(UnitId rootUnit, List<SealedPersonnel> files, Collection<PersonnelField<?>> fields) {
        var sealed = new LinkedHashMap<FieldPlace, SealedValue>();
        for (SealedPersonnel file : files) {
            fields.forEach(field ->
                    file.valuesOf(field).forEach((path, value) -> sealed.put(place(rootUnit, file.id(), path), value)));
        }
        var texts = new HashMap<PersonId, Map<String, String>>();
        sealer.open(sealed)
                .forEach((place, opened) -> opened.value()
                        .ifPresent(value -> texts.computeIfAbsent(place.person(), p -> new HashMap<>())
                                .put(place.field(), value.text())));
        var opened = new ArrayList<PersonnelRecord>();
        files.forEach(file ->
                opened.add(PersonnelForm.read(file.id(), file.unit(), texts.getOrDefault(file.id(), Map.of()))));
        return opened;
    }

    /** Whether a field of an opened record has the value that was searched for. */
    static boolean has(PersonnelRecord opened, PersonnelField<?> field, SearchField searched, String value) {
        ClearValue wanted = ClearValue.of(value);
        return texts(opened, field).stream().anyMatch(text -> searched.isSame(ClearValue.of(text), wanted));
    }

    /** What may be shown of a field. */
    static <V> String masked(PersonnelRecord opened, PersonnelField<V> field) {
        return opened.value(field).map(value -> field.mask().of(textOf(value))).orElse("");
    }

    /** Destroys the key of a person; whatever was sealed under it stays closed for ever. */
    Instant erase(UnitId rootUnit, PersonId person) {
        return sealer.erase(rootUnit, person);
    }

    /** How a field is searched: what counts as the same, and in which attribute its tokens are. */
    record Searched(SearchField field, Attribute<String> attribute) {}
}
