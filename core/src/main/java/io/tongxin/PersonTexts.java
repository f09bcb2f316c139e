package io.tongxin;

import static java.util.Objects.requireNonNull;

import io.tongxin.access.AccessEntry;
import io.tongxin.id.PersonId;
import io.tongxin.privacy.PersonalField;
import io.tongxin.sealing.ClearValue;
import io.tongxin.sealing.FieldPlace;
import io.tongxin.sealing.Opened;
import io.tongxin.storage.Command;
import io.tongxin.storage.SealedValue;
import io.tongxin.validity.InvalidRecordException;
import io.tongxin.validity.Validity;
import io.tongxin.validity.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The texts about persons in the records of one kind: sealed under the person's key where the host has declared their fields, and
 * opened after it stands in the access log.
 */
final class PersonTexts {
    private static final int LONGEST = 2_000;

    private final Office office;
    private final PersonnelKeeping keeping;
    private final String kind;
    private final FieldAccess access;

    PersonTexts(Office office, PersonnelKeeping keeping, String kind) {
        this.office = office;
        this.keeping = keeping;
        this.kind = kind;
        this.access = new FieldAccess(office, keeping.policy(), kind);
    }

    /**
     * The sealed texts of a record about a person, for that command.
     *
     * @throws InvalidRecordException with the path of each field that is off or whose text cannot be sealed; no text is told
     * @throws io.tongxin.sealing.SealingException if they cannot be sealed
     */
    Map<PersonalField, SealedValue> seal(
            Command command, String record, PersonId person, Map<? extends PersonalField, String> texts) {
        require(texts);
        var clear = new HashMap<FieldPlace, ClearValue>();
        texts.forEach((field, text) -> clear.put(place(record, person, field), ClearValue.of(text)));
        Map<FieldPlace, SealedValue> values = keeping.sealer().seal(command.id(), clear);
        var sealed = new HashMap<PersonalField, SealedValue>();
        texts.keySet()
                .forEach(field -> sealed.put(
                        field, requireNonNull(values.get(place(record, person, field)), "a value was not sealed")));
        return sealed;
    }

    private void require(Map<? extends PersonalField, String> texts) {
        Validity validity = office.validity();
        var violations = new ArrayList<Violation>();
        texts.forEach((field, text) ->
                misfit(field, text).ifPresent(key -> violations.add(validity.violation(field.path(), key))));
        if (!violations.isEmpty()) {
            throw new InvalidRecordException(violations);
        }
    }

    private Optional<String> misfit(PersonalField field, String text) {
        if (!keeping.policy().isOn(field)) {
            return Optional.of("personnel.field-off");
        }
        if (text.isBlank()) {
            return Optional.of("personnel.text-missing");
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            return Optional.of("personnel.text-long");
        }
        if (text.codePoints().anyMatch(PersonTexts::isRefused)) {
            return Optional.of("record.characters");
        }
        return ClearValue.fits(text) ? Optional.empty() : Optional.of("personnel.value-long");
    }

    /** A text may have lines. */
    private static boolean isRefused(int character) {
        boolean line = character == '\n' || character == '\t';
        return (Character.isISOControl(character) && !line) || Character.getType(character) == Character.SURROGATE;
    }

    /**
     * Lets on who may read these fields, whether there is such a record or not.
     *
     * @throws io.tongxin.privacy.FieldNotReadableException if the actor's roles may not, which stands in the access log too
     */
    void requireReadable(String record, Set<? extends PersonalField> fields, Why why) {
        access.requireReadable(record, fields, why);
    }

    /**
     * The texts of a record about a person, after it stands in the access log; none of a person who was erased.
     *
     * @throws io.tongxin.privacy.FieldNotReadableException if the actor's roles may not read one of them, which stands in the log too
     * @throws io.tongxin.access.AccessNotLoggedException if the log could not be written; nothing was opened then
     */
    Map<PersonalField, String> reveal(
            String record, PersonId person, Map<? extends PersonalField, SealedValue> sealed, Why why) {
        access.requireReadable(record, sealed.keySet(), why);
        return access.logged(
                AccessEntry.Outcome.REVEALED, record, sealed.keySet(), why, () -> opened(record, person, sealed));
    }

    private Map<PersonalField, String> opened(
            String record, PersonId person, Map<? extends PersonalField, SealedValue> sealed) {
        var values = new HashMap<FieldPlace, SealedValue>();
        sealed.forEach((field, value) -> values.put(place(record, person, field), value));
        Map<FieldPlace, Opened> opened = keeping.sealer().open(values);
        var texts = new HashMap<PersonalField, String>();
        sealed.keySet()
                .forEach(field -> requireNonNull(opened.get(place(record, person, field)), "a value was not opened")
                        .value()
                        .ifPresent(value -> texts.put(field, value.text())));
        return texts;
    }

    private FieldPlace place(String record, PersonId person, PersonalField field) {
        return new FieldPlace(office.rootUnit(), person, kind, record, field.path());
    }
}
