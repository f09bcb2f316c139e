package io.tongxin.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.RecordKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The scripts that are shipped for database administrators are what the store itself would run.
 *
 * <p>They are written anew with {@code -Dtongxin.update=true}; once a version is released, a change of them needs a step that
 * brings older tables up to date.
 */
class SchemaScriptTest {
    private static final Path SCRIPTS = Path.of(
            System.getProperty("tongxin.root"),
            "storage-jdbc",
            "src",
            "main",
            "resources",
            "io",
            "tongxin",
            "storage",
            "jdbc");
    private static final Pattern NAME =
            Pattern.compile("(?:table if not exists|index if not exists|, index) ([a-z0-9_]+)");

    private static String script(Dialect dialect) {
        return JdbcStorage.on(Databases.h2(), RecordKinds.all()).build().script(dialect);
    }

    @ParameterizedTest
    @EnumSource
    void the_script_is_what_is_shipped(Dialect dialect) throws IOException {
        Path file = SCRIPTS.resolve("schema-" + dialect.script() + ".sql");
        if (Boolean.getBoolean("tongxin.update")) {
            Files.createDirectories(SCRIPTS);
            Files.writeString(file, script(dialect));
        }
        assertThat(script(dialect)).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @EnumSource
    void no_name_is_longer_than_every_database_takes(Dialect dialect) {
        Matcher names = NAME.matcher(script(dialect));
        assertThat(names.results().map(r -> r.group(1)).toList())
                .hasSizeGreaterThan(50)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(30));
    }

    @ParameterizedTest
    @EnumSource
    void no_type_is_used_that_some_databases_lack(Dialect dialect) {
        assertThat(Arrays.asList(script(dialect).split("\\W+")))
                .doesNotContain("boolean", "json", "jsonb", "enum", "serial");
    }
}
