package io.tongxin.privacy;

import static java.util.Objects.requireNonNull;

import io.tongxin.actor.Actor;
import io.tongxin.actor.Purpose;
import io.tongxin.id.ActorId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What goes with an export: what was taken out, by whom, why, and how much of it in clear. It holds no value of a record.
 *
 * <p>导出清单 (daochu qingdan). The digest shows whether a file is the one that was exported; it hides nothing. Immutable.
 *
 * @param rootUnit of whose records
 * @param kind the name of the kind of record: 1 to 20 lower-case letters, digits and underscores, the first a letter
 * @param records how many were exported, 0 or more
 * @param fields its fields in their order, 1 to 200, each once
 * @param actor who exported
 * @param unit for which unit
 * @param purpose why
 * @param at when
 * @param sha256 the SHA-256 digest of the content: 64 lower-case hexadecimal digits
 */
@Term(zh = "导出清单", pinyin = "daochu qingdan", source = "library")
public record ExportManifest(
        UnitId rootUnit,
        String kind,
        int records,
        List<Field> fields,
        ActorId actor,
        UnitId unit,
        Purpose purpose,
        Instant at,
        String sha256) {
    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9_]{0,19}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final int MOST_FIELDS = 200;

    /**
     * Checks its parts.
     *
     * @throws IllegalArgumentException if one of them is not so; none is told
     */
    public ExportManifest {
        requireNonNull(rootUnit, "rootUnit");
        require(
                KIND.matcher(requireNonNull(kind, "kind")).matches(),
                "导出的记录类别须为1至20个小写字母、数字或下划线",
                "the kind of an export has 1 to 20 lower-case letters, digits or underscores");
        require(records >= 0, "导出的记录数不得为负", "the number of exported records is not negative");
        fields = List.copyOf(fields);
        require(
                !fields.isEmpty()
                        && fields.size() <= MOST_FIELDS
                        && fields.stream().map(Field::path).distinct().count() == fields.size(),
                "导出的字段须为1至" + MOST_FIELDS + "个，不得重复",
                "an export has 1 to " + MOST_FIELDS + " fields, each once");
        requireNonNull(actor, "actor");
        requireNonNull(unit, "unit");
        requireNonNull(purpose, "purpose");
        requireNonNull(at, "at");
        require(
                DIGEST.matcher(requireNonNull(sha256, "sha256")).matches(),
                "内容摘要须为64位小写十六进制数字",
                "the digest of an export has 64 lower-case hexadecimal digits");
    }

    private static void require(boolean fits, String zh, String en) {
        if (!fits) {
            throw new IllegalArgumentException(Bilingual.of(zh, en).toString());
        }
    }

    /** The manifest of this content. */
    public static ExportManifest of(
            UnitId rootUnit,
            String kind,
            int records,
            List<Field> fields,
            Actor actor,
            Purpose purpose,
            Instant at,
            byte[] content) {
        return new ExportManifest(
                rootUnit, kind, records, fields, actor.id(), actor.unit(), purpose, at, digest(content));
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Whether this content is what was exported. */
    public boolean isOf(byte[] content) {
        return sha256.equals(digest(content));
    }

    /** The paths of the fields that were exported in clear though they are sealed. */
    public List<String> revealed() {
        return fields.stream()
                .filter(field -> field.showing() == Showing.REVEALED)
                .map(Field::path)
                .toList();
    }

    /**
     * A field of an export. 导出字段 (daochu ziduan).
     *
     * @param path its path: 1 to 60 letters, digits, underscores and dots, the first a letter
     * @param showing how it is shown there
     */
    @Term(zh = "导出字段", pinyin = "daochu ziduan", source = "library")
    public record Field(String path, Showing showing) {
        /**
         * Checks the path.
         *
         * @throws IllegalArgumentException if it is not so; it is not told
         */
        public Field {
            requireNonNull(showing, "showing");
            require(
                    PolicyCheck.isPath(requireNonNull(path, "path")),
                    "字段路径须为1至60个字母、数字、下划线或点，首位为字母",
                    "the path of a field has 1 to 60 letters, digits, underscores or dots, the first a letter");
        }

        /** A field shown so. */
        public static Field of(String path, Showing showing) {
            return new Field(path, showing);
        }
    }

    /** How a field is shown in an export. 导出方式 (daochu fangshi). */
    @Term(zh = "导出方式", pinyin = "daochu fangshi", source = "library")
    public enum Showing {
        /** 未密封: it is not sealed in the store either. */
        OPEN("未密封", "not sealed"),
        /** 脱敏: it is sealed, and the export shows a mask. */
        MASKED("脱敏", "masked"),
        /** 揭示: it is sealed, and the export shows it in clear. */
        REVEALED("揭示", "revealed");

        private final Bilingual label;

        Showing(String zh, String en) {
            this.label = Bilingual.of(zh, en);
        }

        /** It in words. */
        public Bilingual label() {
            return label;
        }
    }
}
