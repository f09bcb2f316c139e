package io.tongxin.access;

import static java.util.Objects.requireNonNull;

import io.tongxin.actor.Actor;
import io.tongxin.actor.Grounds;
import io.tongxin.actor.Purpose;
import io.tongxin.id.AccessId;
import io.tongxin.id.ActorId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One access: who, when, why, to which fields of which record, and what came of it.
 *
 * <p>访问日志条目 (fangwen rizhi tiaomu). It names fields and never holds a value of one. Immutable.
 *
 * @param id its id, made by the library
 * @param rootUnit of whose records
 * @param at when
 * @param actor who
 * @param unit for which unit
 * @param purpose why
 * @param outcome what came of it
 * @param kind the name of the kind of record, or {@code journal}: 1 to 20 characters
 * @param record the record's id, 1 to 128 characters
 * @param fields the names of the fields, none where it is the whole record; at most 100 of 1 to 60 characters: letters, digits
 *     and {@code _ .}
 * @param grounds why just now; what is shown in clear, or was to be, has them
 */
@Term(zh = "访问日志条目", pinyin = "fangwen rizhi tiaomu", source = "GB/T 22239-2019")
public record AccessEntry(
        AccessId id,
        UnitId rootUnit,
        Instant at,
        ActorId actor,
        UnitId unit,
        Purpose purpose,
        Outcome outcome,
        String kind,
        String record,
        List<String> fields,
        Optional<Grounds> grounds) {
    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9_]{0,19}");
    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9_.]{0,59}");
    private static final int LONGEST_RECORD = 128;
    private static final int MOST_FIELDS = 100;

    /**
     * Checks its parts.
     *
     * @throws IllegalArgumentException if the kind, the record's id or the fields are not so; none of them is told
     */
    public AccessEntry {
        requireNonNull(id, "id");
        requireNonNull(rootUnit, "rootUnit");
        requireNonNull(at, "at");
        requireNonNull(actor, "actor");
        requireNonNull(unit, "unit");
        requireNonNull(purpose, "purpose");
        requireNonNull(outcome, "outcome");
        requireNonNull(kind, "kind");
        requireNonNull(record, "record");
        requireNonNull(grounds, "grounds");
        fields = List.copyOf(fields);
        require(
                KIND.matcher(kind).matches(),
                "访问日志的记录类别须为1至20个小写字母、数字或下划线",
                "the kind of an access has 1 to 20 lower-case letters, digits or underscores");
        require(
                !record.isEmpty() && record.length() <= LONGEST_RECORD,
                "访问日志的记录标识须为1至" + LONGEST_RECORD + "个字符",
                "the record's id of an access has 1 to " + LONGEST_RECORD + " characters");
        require(
                fields.size() <= MOST_FIELDS
                        && fields.stream().allMatch(f -> FIELD.matcher(f).matches()),
                "访问日志只记字段名：最多" + MOST_FIELDS + "个，每个为1至60个字母、数字、下划线或点",
                "an access names fields alone: at most " + MOST_FIELDS
                        + " of 1 to 60 letters, digits, underscores and dots");
    }

    private static void require(boolean fits, String zh, String en) {
        if (!fits) {
            throw new IllegalArgumentException(Bilingual.of(zh, en).toString());
        }
    }

    /** An access of this actor to these fields of a record, without grounds. */
    public static AccessEntry of(
            AccessId id,
            UnitId rootUnit,
            Instant at,
            Actor actor,
            Purpose purpose,
            Outcome outcome,
            String kind,
            String record,
            List<String> fields) {
        return new AccessEntry(
                id, rootUnit, at, actor.id(), actor.unit(), purpose, outcome, kind, record, fields, Optional.empty());
    }

    /** The same access, on these grounds. */
    public AccessEntry because(Grounds why) {
        return new AccessEntry(id, rootUnit, at, actor, unit, purpose, outcome, kind, record, fields, Optional.of(why));
    }

    /** What came of an access. 访问结果 (fangwen jieguo). */
    @Term(zh = "访问结果", pinyin = "fangwen jieguo", source = "library")
    public enum Outcome {
        /** 读取: sealed fields were read without being shown in clear, to compare or to search. */
        READ("读取", "read"),
        /** 揭示: sealed fields were shown in clear. */
        REVEALED("揭示", "revealed"),
        /** 读取被拒: the actor may not read it. */
        READ_DENIED("读取被拒", "reading denied"),
        /** 写入被拒: the actor may not write it. */
        WRITE_DENIED("写入被拒", "writing denied");

        private final Bilingual label;

        Outcome(String zh, String en) {
            this.label = Bilingual.of(zh, en);
        }

        /** It in words. */
        public Bilingual label() {
            return label;
        }
    }
}
