package io.tongxin.storage;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.UnitId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.Instant;

/**
 * What is to be stored of a record: everything of a row that its writer knows.
 *
 * <p>待存记录 (daicun jilu). Revision, time and author are added by the store. Immutable; made by {@link RecordKind#draft}.
 *
 * @param kind the kind of record
 * @param id the record's id: 1 to 128 characters
 * @param ownerUnit the unit that owns it
 * @param body its JSON text: at most 4,194,304 characters
 * @param indexed the values of its indexed attributes
 */
@Term(zh = "待存记录", pinyin = "daicun jilu", source = "library")
public record Draft(RecordKind<?> kind, String id, UnitId ownerUnit, String body, Indexed indexed) {
    private static final int LONGEST_BODY = 4 * 1_024 * 1_024;

    /**
     * Checks what every store must refuse.
     *
     * @throws RefusedValueException if the id or the body is empty, too long, or has control characters or half of a
     *     character, or the id begins or ends with white space
     * @throws IllegalArgumentException if a value is of an attribute that the kind does not have
     */
    public Draft {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
        requireNonNull(ownerUnit, "ownerUnit");
        requireNonNull(body, "body");
        requireNonNull(indexed, "indexed");
        checkId(kind.name(), id);
        Texts.check(kind.name(), "body", body, LONGEST_BODY);
        if (!kind.attributes().containsAll(indexed.attributes())) {
            throw new IllegalArgumentException("a value is of an attribute that the kind " + kind + " does not have");
        }
    }

    private static void checkId(String kind, String id) {
        Texts.check(kind, "id", id, Texts.LONGEST_ID);
        if (!id.equals(id.strip())) {
            throw new RefusedValueException(
                    kind, "id", Bilingual.of("首尾不得有空白", "it must not begin or end with white space"));
        }
    }

    /** Whether a record may have this id; of one that may not, every store says that there is no such record. */
    public static boolean isId(String id) {
        try {
            checkId("", id);
            return true;
        } catch (RefusedValueException e) {
            return false;
        }
    }

    /**
     * This as a row.
     *
     * @param rootUnit the unit of storage
     * @param revision the revision's number
     * @param recordedAt when the transaction is recorded
     * @param command the command that orders it
     */
    public Row row(UnitId rootUnit, int revision, Instant recordedAt, Command command) {
        return new Row(
                kind.name(),
                id,
                rootUnit,
                ownerUnit,
                revision,
                recordedAt,
                command.actor().id(),
                command.id(),
                kind.bodyVersion(),
                body,
                indexed,
                false);
    }

    /** The same, owned by another unit. */
    public Draft ownedBy(UnitId unit) {
        return new Draft(kind, id, unit, body, indexed);
    }
}
