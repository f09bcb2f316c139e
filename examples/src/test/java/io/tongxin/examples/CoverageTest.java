package io.tongxin.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.catalog.Catalog;
import io.tongxin.catalog.CatalogReader;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.responsibility.ResponsibilityList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The coverage table of the seeds: every row points somewhere, and every item is pointed at. */
class CoverageTest {
    private static final Path ROOT = Path.of(System.getProperty("tongxin.root"));
    private static final Pattern TOKEN = Pattern.compile("`([^`]+)`");
    private static final Set<String> DEPTHS = Set.of("duty only", "own record", "left out");

    private static List<List<String>> rows() throws IOException {
        var rows = new ArrayList<List<String>>();
        boolean inside = false;
        for (String line : Files.readAllLines(ROOT.resolve("seeds/README.md"))) {
            if (line.startsWith("| mechanism ")) {
                inside = true;
            } else if (inside && !line.startsWith("|")) {
                break;
            } else if (inside && !line.startsWith("| ---")) {
                List<String> cells = List.of(line.split("\\|", -1));
                rows.add(cells.subList(1, cells.size() - 1).stream()
                        .map(String::strip)
                        .toList());
            }
        }
        return rows;
    }

    private static Set<String> itemsOf(Catalog catalog) {
        var items = new HashSet<String>();
        for (ResponsibilityList list : catalog.lists()) {
            for (ResponsibilityItem item : list.items()) {
                items.add(list.key().list() + "/" + item.id());
            }
        }
        return items;
    }

    @Test
    void every_row_has_a_depth_and_points_to_an_item_a_class_or_a_reason() throws IOException {
        Set<String> items = itemsOf(CatalogReader.of(Locale.ENGLISH).read(ROOT.resolve("seeds")));
        List<List<String>> rows = rows();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(60);
        for (List<String> row : rows) {
            assertThat(row).as(row.get(0)).hasSize(5).noneMatch(String::isEmpty);
            assertThat(row.get(3)).as(row.get(0)).isIn(DEPTHS);
            List<String> tokens = tokens(row.get(4));
            if (row.get(3).equals("left out")) {
                continue;
            }
            assertThat(tokens).as(row.get(0)).isNotEmpty();
            for (String token : tokens) {
                boolean found = items.contains(token) || isClass(token);
                assertThat(found).as(row.get(0) + " points to " + token).isTrue();
            }
        }
    }

    @Test
    void every_item_of_a_list_is_pointed_at_by_a_row() throws IOException {
        var pointed = new HashSet<String>();
        rows().forEach(r -> pointed.addAll(tokens(r.get(4))));
        assertThat(pointed).containsAll(itemsOf(CatalogReader.of(Locale.ENGLISH).read(ROOT.resolve("seeds"))));
    }

    private static List<String> tokens(String cell) {
        return TOKEN.matcher(cell).results().map(m -> m.group(1)).toList();
    }

    private static boolean isClass(String token) {
        try {
            Class.forName(token);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
