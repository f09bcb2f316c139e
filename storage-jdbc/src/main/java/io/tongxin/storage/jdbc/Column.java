package io.tongxin.storage.jdbc;

import com.google.errorprone.annotations.CompileTimeConstant;
import io.tongxin.storage.Attribute;
import io.tongxin.storage.AttributeType;
import java.sql.Types;
import java.util.List;

/**
 * A column of a table of rows. Those of attributes are named {@code a_} and the attribute's name, which is no reserved word on any
 * database.
 */
final class Column {
    static final Column ROOT = text("root_unit", 64);
    static final Column ID = text("id", 128);
    static final Column OWNER = text("owner_unit", 64);
    static final Column REVISION = new Column("revision", Shape.INTEGER, Types.INTEGER, 0, true);
    static final Column RECORDED = number("recorded_at");
    static final Column ACTOR = text("actor_id", 64);
    static final Column COMMAND = text("command_id", 64);
    static final Column BODY_VERSION = new Column("body_version", Shape.INTEGER, Types.INTEGER, 0, true);
    static final Column WITHDRAWN = new Column("withdrawn", Shape.FLAG, Types.SMALLINT, 0, true);
    static final Column BODY = new Column("body", Shape.LONG_TEXT, Types.CLOB, 0, true);
    static final Column SUPERSEDED = number("superseded_at");
    static final Column ATTRIBUTE = text("attribute", 30);
    static final Column CODE = text("code", 300);
    static final Column SEQUENCE = number("sequence_no");
    static final Column ENTRY = new Column("entry", Shape.LONG_TEXT, Types.CLOB, 0, true);
    static final Column ALGORITHM = text("algorithm", 30);
    static final Column HASH = text("hash", 128);
    static final Column DIGEST = text("content_digest", 128);
    static final Column WRITTEN = new Column("written", Shape.LONG_TEXT, Types.CLOB, 0, true);

    static final Column KIND = text("kind", 20);
    static final Column ATTRIBUTES = text("attributes", 2_000);

    static final Column PERSON = text("person_id", 64);
    static final Column KEY_ID = new Column("key_id", Shape.TEXT, Types.VARCHAR, 16, false);
    static final Column HOST_KEY = new Column("host_key_id", Shape.TEXT, Types.VARCHAR, 30, false);
    static final Column WRAPPED = new Column("wrapped", Shape.BYTES, Types.VARBINARY, 1_024, false);
    static final Column DESTROYED = new Column("destroyed_at", Shape.LONG, Types.BIGINT, 0, false);

    /** The columns of which attributes a kind's tables have. */
    static final List<Column> OF_KIND = List.of(KIND, ATTRIBUTES);

    /** The columns of a row beside those of attributes, but the root unit's. */
    static final List<Column> OF_ROW =
            List.of(ID, OWNER, REVISION, RECORDED, ACTOR, COMMAND, BODY_VERSION, WITHDRAWN, BODY);

    /** The columns of a code that stands beside a row. */
    static final List<Column> OF_CODE = List.of(ROOT, ID, REVISION, ATTRIBUTE, CODE);

    /** The columns of a line of the journal. */
    static final List<Column> OF_LINE = List.of(ROOT, SEQUENCE, RECORDED, ENTRY, ALGORITHM, HASH);

    /** The columns of what a command did. */
    static final List<Column> OF_OUTCOME = List.of(ROOT, COMMAND, DIGEST, ACTOR, RECORDED, WRITTEN);

    /** The columns of the key of a person; one that was destroyed has an instant alone. */
    static final List<Column> OF_PERSON_KEY = List.of(ROOT, PERSON, KEY_ID, HOST_KEY, WRAPPED, DESTROYED);

    /** The columns of the head of a root unit. */
    static final List<Column> OF_HEAD = List.of(ROOT, RECORDED);

    private final String name;
    private final Shape shape;
    private final int type;
    private final int length;
    private final boolean always;

    private Column(String name, Shape shape, int type, int length, boolean always) {
        this.name = name;
        this.shape = shape;
        this.type = type;
        this.length = length;
        this.always = always;
    }

    private static Column text(@CompileTimeConstant final String name, int length) {
        return new Column(name, Shape.TEXT, Types.VARCHAR, length, true);
    }

    private static Column number(@CompileTimeConstant final String name) {
        return new Column(name, Shape.LONG, Types.BIGINT, 0, true);
    }

    /** The column of a single-valued attribute. */
    static Column of(Attribute<?> attribute) {
        String name = "a_" + attribute.name();
        return switch (attribute.type()) {
            case CODE -> new Column(name, Shape.TEXT, Types.VARCHAR, 300, false);
            case TEXT -> new Column(name, Shape.TEXT, Types.VARCHAR, 2_000, false);
            case DATE -> new Column(name, Shape.DATE, Types.DATE, 0, false);
            case INSTANT, NUMBER -> new Column(name, Shape.LONG, Types.BIGINT, 0, false);
            case FLAG -> new Column(name, Shape.FLAG, Types.SMALLINT, 0, false);
            case SEALED -> new Column(name, Shape.BYTES, Types.VARBINARY, 4_096, false);
            case CODES -> throw new IllegalArgumentException("the codes of " + attribute + " are rows of their own");
        };
    }

    /** The columns of the single-valued ones among the attributes. */
    static List<Column> of(List<Attribute<?>> attributes) {
        return attributes.stream()
                .filter(a -> a.type() != AttributeType.CODES)
                .map(Column::of)
                .toList();
    }

    String name() {
        return name;
    }

    Shape shape() {
        return shape;
    }

    /** As {@link Types} numbers it. */
    int type() {
        return type;
    }

    /** The most characters of a text. */
    int length() {
        return length;
    }

    /** Whether every row has a value. */
    boolean isAlways() {
        return always;
    }

    /** Whether an index can hold it on every database. */
    boolean isIndexable() {
        return shape != Shape.LONG_TEXT && length <= 300;
    }

    /** The key by which the text is ordered where the database itself does not order by code point. */
    Column sortKey() {
        return new Column(name + "_k", Shape.BYTES, Types.VARBINARY, length * 4, always);
    }

    @Override
    public String toString() {
        return name;
    }

    /** What a column holds. */
    enum Shape {
        TEXT,
        LONG_TEXT,
        INTEGER,
        LONG,
        DATE,
        FLAG,
        BYTES
    }
}
