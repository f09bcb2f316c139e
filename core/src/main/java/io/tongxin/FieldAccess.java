package io.tongxin;

import static java.util.Objects.requireNonNull;

import io.tongxin.access.AccessEntry;
import io.tongxin.privacy.FieldNotReadableException;
import io.tongxin.privacy.PersonalField;
import io.tongxin.privacy.PrivacyPolicy;
import java.util.Set;
import java.util.function.Supplier;

/** Who may read which sealed fields of the records of one kind, and what of it stands in the access log. */
final class FieldAccess {
    private final Office office;
    private final PrivacyPolicy policy;
    private final String kind;

    FieldAccess(Office office, PrivacyPolicy policy, String kind) {
        this.office = office;
        this.policy = policy;
        this.kind = kind;
    }

    /**
     * Lets on who may read all of these fields.
     *
     * @throws FieldNotReadableException if the actor's roles may not read one of them, which stands in the log too
     */
    void requireReadable(String record, Set<? extends PersonalField> fields, Why why) {
        for (PersonalField field : requireNonNull(fields, "fields")) {
            if (!policy.mayRead(field, office.actor().roles())) {
                FieldNotReadableException denial = FieldNotReadableException.of(field);
                office.guard().denied(denial, () -> entry(AccessEntry.Outcome.READ_DENIED, record, Set.of(field), why));
                throw denial;
            }
        }
    }

    /** Writes to the log that fields of a record are read. */
    void log(AccessEntry.Outcome outcome, String record, Set<? extends PersonalField> fields, Why why) {
        office.guard().beforeReveal(entry(outcome, record, fields, why));
    }

    /** What is sealed, after it stands in the log. */
    <R> R logged(
            AccessEntry.Outcome outcome,
            String record,
            Set<? extends PersonalField> fields,
            Why why,
            Supplier<R> sealed) {
        return office.guard().reveal(entry(outcome, record, fields, why), sealed);
    }

    private AccessEntry entry(
            AccessEntry.Outcome outcome, String record, Set<? extends PersonalField> fields, Why why) {
        return why.on(office.access(
                outcome,
                kind,
                record,
                fields.stream().map(PersonalField::path).sorted().toList(),
                why.purpose()));
    }
}
