package io.tongxin.storage.jdbc;

import io.tongxin.term.Term;
import java.util.Locale;
import java.util.Optional;

/**
 * In what few things databases differ for a store of records.
 *
 * <p>数据库方言 (shujuku fangyan). H2, PostgreSQL and MariaDB are tested against servers; the others speak the protocol of one of
 * them, or are written from their manuals, and were not run against a server.
 */
@Term(zh = "数据库方言", pinyin = "shujuku fangyan", source = "library")
public enum Dialect {
    /** H2. */
    H2("h2", "H2"),
    /** PostgreSQL. */
    POSTGRESQL("postgresql", "PostgreSQL"),
    /** MariaDB. */
    MARIADB("mariadb", "MariaDB"),
    /** MySQL 8; not run against a server. */
    MYSQL("mysql", "MySQL"),
    /** 达梦; not run against a server. */
    DM("dm", "DM DBMS"),
    /** 人大金仓; not run against a server. */
    KINGBASE("postgresql", "KingbaseES"),
    /** openGauss; not run against a server. */
    OPENGAUSS("postgresql", "openGauss"),
    /** OceanBase in its MySQL mode; not run against a server. */
    OCEANBASE("oceanbase", "OceanBase");

    private final String script;
    private final String product;

    Dialect(String script, String product) {
        this.script = script;
        this.product = product;
    }

    /**
     * The dialect of a database product as JDBC names it; empty where it is none of these.
     *
     * @param productName as {@code DatabaseMetaData.getDatabaseProductName()} gives it
     */
    public static Optional<Dialect> ofProduct(String productName) {
        String name = productName.toLowerCase(Locale.ROOT);
        for (Dialect dialect : values()) {
            if (name.startsWith(dialect.product.toLowerCase(Locale.ROOT))) {
                return Optional.of(dialect);
            }
        }
        return Optional.empty();
    }

    /**
     * The dialect of a database as JDBC describes it; MySQL's driver calls every server MySQL, and the version tells them apart.
     *
     * @param productName as {@code DatabaseMetaData.getDatabaseProductName()} gives it
     * @param productVersion as {@code DatabaseMetaData.getDatabaseProductVersion()} gives it
     */
    public static Optional<Dialect> ofProduct(String productName, String productVersion) {
        String version = productVersion.toLowerCase(Locale.ROOT);
        return ofProduct(productName)
                .map(dialect -> dialect == MYSQL && version.contains("mariadb") ? MARIADB : dialect)
                .map(dialect -> dialect == MYSQL && version.contains("oceanbase") ? OCEANBASE : dialect);
    }

    /** The name of the script that makes its tables; one serves all that are made alike. */
    String script() {
        return script;
    }

    /** Whether text columns are ordered by keys of their own, the database ordering by UTF-16. */
    boolean needsSortKeys() {
        return this == H2;
    }

    /** Whether the ids that are asked for are joined as an array. */
    boolean joinsArrays() {
        return this == H2;
    }

    /** Whether they are compared with an array that is split from one text. */
    boolean splitsArrays() {
        return script.equals("postgresql");
    }

    /** Whether a value that is selected beside rows is found once; H2 looks for it at each row that it goes through. */
    boolean selectsBesideRows() {
        return this != H2;
    }

    /** What follows a statement that selects from no table. */
    Sql fromNothing() {
        return this == DM ? Sql.of(" from dual") : Sql.empty();
    }

    /** Whether an insert of a key that is there can be told to do nothing. */
    boolean insertsIfAbsent() {
        return script.equals("postgresql");
    }

    /** Whether a plain read in a transaction may see an older state than the one that is locked. */
    boolean readsOldSnapshots() {
        return this == MARIADB || this == MYSQL || this == OCEANBASE;
    }

    /** Whether indexes are defined with their table, there being no way to make one only if it is not there. */
    boolean definesIndexesInside() {
        return readsOldSnapshots();
    }

    /** A column's type. */
    Sql type(Column column) {
        return switch (column.shape()) {
            case TEXT -> text(column.length());
            case LONG_TEXT -> longText();
            case INTEGER -> Sql.of("integer");
            case LONG -> Sql.of("bigint");
            case DATE -> Sql.of("date");
            case FLAG -> Sql.of("smallint");
            case BYTES -> bytes(column.length());
        };
    }

    private Sql text(int length) {
        return switch (this) {
            case H2 -> Sql.of("varchar(").number(length).then(")");
            case POSTGRESQL, KINGBASE, OPENGAUSS ->
                Sql.of("varchar(").number(length).then(") collate \"C\"");
            case MARIADB -> Sql.of("varchar(").number(length).then(") character set utf8mb4 collate utf8mb4_nopad_bin");
            case MYSQL -> Sql.of("varchar(").number(length).then(") character set utf8mb4 collate utf8mb4_0900_bin");
            case OCEANBASE -> Sql.of("varchar(").number(length).then(") character set utf8mb4 collate utf8mb4_bin");
            case DM -> Sql.of("varchar(").number(length).then(" char)");
        };
    }

    /** A short one of MySQL and its kin would count against the greatest size of a row. */
    private Sql bytes(int length) {
        return switch (this) {
            case H2 -> Sql.of("varbinary(").number(length).then(")");
            case POSTGRESQL, KINGBASE, OPENGAUSS -> Sql.of("bytea");
            case MARIADB, MYSQL, OCEANBASE, DM -> Sql.of("blob");
        };
    }

    private Sql longText() {
        return switch (this) {
            case H2 -> Sql.of("character large object");
            case POSTGRESQL, KINGBASE, OPENGAUSS -> Sql.of("text");
            case MARIADB -> Sql.of("longtext character set utf8mb4 collate utf8mb4_nopad_bin");
            case MYSQL -> Sql.of("longtext character set utf8mb4 collate utf8mb4_0900_bin");
            case OCEANBASE -> Sql.of("longtext character set utf8mb4 collate utf8mb4_bin");
            case DM -> Sql.of("clob");
        };
    }
}
