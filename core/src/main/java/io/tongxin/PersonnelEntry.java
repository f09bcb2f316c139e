package io.tongxin;

import io.tongxin.exchange.JsonFormatException;
import io.tongxin.exchange.PersonnelForm;
import io.tongxin.personnel.PersonnelField;
import io.tongxin.personnel.PersonnelRecord;
import io.tongxin.sealing.ClearValue;
import io.tongxin.validity.InvalidRecordException;
import io.tongxin.validity.Validity;
import io.tongxin.validity.Violation;
import java.util.ArrayList;
import java.util.List;

/** Checks records of persons in clear, before anything of them is sealed. */
final class PersonnelEntry {
    private final Validity validity;
    private final PersonnelKeeping keeping;

    PersonnelEntry(Office office, PersonnelKeeping keeping) {
        this.validity = office.validity();
        this.keeping = keeping;
    }

    /** New records: every field that no record can be without is there. */
    void require(List<PersonnelRecord> records) {
        var violations = new ArrayList<Violation>();
        for (PersonnelRecord record : records) {
            String before = records.size() == 1 ? "" : PersonnelSealing.KIND + "[" + record.id() + "].";
            for (PersonnelField<?> field : PersonnelField.all()) {
                if (field.isCore() && !record.fields().contains(field)) {
                    violations.add(validity.violation(before + field.path(), "personnel.core-missing"));
                }
            }
            violations.addAll(misfits(before, record));
        }
        requireNone(violations);
    }

    /** Parts of a record that is there already. */
    void requireParts(PersonnelRecord record) {
        requireNone(misfits("", record));
    }

    private static void requireNone(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidRecordException(violations);
        }
    }

    private List<Violation> misfits(String before, PersonnelRecord record) {
        var misfits = new ArrayList<Violation>();
        for (PersonnelField<?> field : record.fields()) {
            if (!keeping.policy().isOn(field)) {
                misfits.add(validity.violation(before + field.path(), "personnel.field-off"));
            }
        }
        validity.violations(record)
                .forEach(v -> misfits.add(new Violation(before + v.path(), v.message(), v.constraint())));
        if (misfits.isEmpty()) {
            misfits.addAll(unsealable(before, record));
        }
        return misfits;
    }

    private List<Violation> unsealable(String before, PersonnelRecord record) {
        var misfits = new ArrayList<Violation>();
        try {
            PersonnelForm.write(record).forEach((path, text) -> {
                if (!ClearValue.fits(text)) {
                    misfits.add(validity.violation(before + path, "personnel.value-long"));
                }
            });
        } catch (JsonFormatException e) {
            misfits.add(validity.violation(before + e.path(), "record.characters"));
        }
        return misfits;
    }
}
