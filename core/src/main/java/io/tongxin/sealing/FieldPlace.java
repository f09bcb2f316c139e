package io.tongxin.sealing;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.util.regex.Pattern;

/**
 * Where a sealed value belongs: to which field of which record, about whom. A value opens in its own place and in no other.
 *
 * <p>字段位置 (ziduan weizhi). Immutable.
 *
 * @param rootUnit of whose records
 * @param person whom the value is about, and whose key seals it
 * @param kind the name of the kind of record: 1 to 20 lower-case letters, digits and underscores, the first a letter
 * @param record the record's id: 1 to 128 characters
 * @param field the name of the field: 1 to 60 letters, digits, underscores and dots, the first a letter
 */
@Term(zh = "字段位置", pinyin = "ziduan weizhi", source = "library")
public record FieldPlace(UnitId rootUnit, PersonId person, String kind, String record, String field) {
    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9_]{0,19}");
    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9_.]{0,59}");
    private static final int LONGEST_RECORD = 128;

    /**
     * Checks its parts.
     *
     * @throws IllegalArgumentException if one of them is not so; none of them is told
     */
    public FieldPlace {
        requireNonNull(rootUnit, "rootUnit");
        requireNonNull(person, "person");
        require(
                isKind(requireNonNull(kind, "kind")),
                "密封字段的记录类别须为1至20个小写字母、数字或下划线",
                "the kind of a sealed field has 1 to 20 lower-case letters, digits or underscores");
        require(
                !requireNonNull(record, "record").isEmpty()
                        && record.length() <= LONGEST_RECORD
                        && Utf8.encoded(record).isPresent(),
                "密封字段的记录标识须为1至" + LONGEST_RECORD + "个字符",
                "the record's id of a sealed field has 1 to " + LONGEST_RECORD + " characters");
        require(
                isField(requireNonNull(field, "field")),
                "密封字段名须为1至60个字母、数字、下划线或点",
                "the name of a sealed field has 1 to 60 letters, digits, underscores or dots");
    }

    static boolean isKind(String text) {
        return KIND.matcher(text).matches();
    }

    static boolean isField(String text) {
        return FIELD.matcher(text).matches();
    }

    private static void require(boolean fits, String zh, String en) {
        if (!fits) {
            throw new IllegalArgumentException(Bilingual.of(zh, en).toString());
        }
    }

    /** Record and field, without the person. */
    @Override
    public String toString() {
        return kind + "/" + record + "." + field;
    }
}
