package io.tongxin.benchmarks.personnel;

import static java.util.Objects.requireNonNull;

import io.tongxin.Attributes;
import io.tongxin.Personnel;
import io.tongxin.benchmarks.personnel.People.Look;
import io.tongxin.id.UnitId;
import io.tongxin.organization.Organization;
import io.tongxin.pool.ReviewFinding;
import io.tongxin.pool.ReviewRun;
import io.tongxin.privacy.SmallGroups;
import io.tongxin.storage.Condition;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Persons by district and by how they stand in the review, rolled up along the tree from the offices that hold them.
 *
 * <p>One table and no other is shown: counts of the offices beside it would tell by subtraction what it hides.
 *
 * @param rows a row for each district, a count for each {@link Look}
 */
record RollUp(List<List<Integer>> rows) {
    /** Counts what the review has found, and by the store who is in no pool; nothing is opened for it. */
    static RollUp of(Personnel personnel, Reviewed reviewed) {
        var counts = new HashMap<UnitId, int[]>();
        looks(reviewed.run())
                .forEach((entry, look) -> counts.computeIfAbsent(
                                requireNonNull(reviewed.units().get(entry)), u -> new int[Look.values().length])[
                        look.column()]++);
        for (UnitId office : Town.offices()) {
            int[] row = counts.computeIfAbsent(office, u -> new int[Look.values().length]);
            long all = personnel.count(Condition.equal(Attributes.UNIT, office.value()));
            row[Look.NOT_IN.column()] =
                    Math.toIntExact(all) - Arrays.stream(row).sum();
        }
        Organization town = Organization.of(Town.records());
        var rows = new int[Town.DISTRICTS][Look.values().length];
        for (int d = 0; d < Town.DISTRICTS; d++) {
            for (UnitId unit : town.atAndBelow(Town.district(d + 1), People.DAY)) {
                add(rows[d], counts.getOrDefault(unit, new int[0]));
            }
        }
        return new RollUp(rows(rows));
    }

    private static void add(int[] to, int[] counts) {
        for (int i = 0; i < counts.length; i++) {
            to[i] += counts[i];
        }
    }

    /** An entry of which several things were found stands by the gravest of them. */
    private static Map<String, Look> looks(ReviewRun run) {
        var looks = new HashMap<String, Look>();
        run.next().forEach(next -> looks.put(next.entry().value(), Look.IN_ORDER));
        put(looks, run.stale(), Look.STALE);
        put(looks, run.stillIn(), Look.TO_LEAVE);
        put(looks, run.ineligible(), Look.NOT_ELIGIBLE);
        put(looks, run.missing(), Look.MISSING);
        return looks;
    }

    private static void put(Map<String, Look> looks, List<? extends ReviewFinding> findings, Look look) {
        findings.forEach(finding -> looks.put(finding.subject(), look));
    }

    static List<List<Integer>> rows(int[][] counts) {
        return Arrays.stream(counts)
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList();
    }

    /** The table as it may be shown, in both languages: a star stands for a count that is not. */
    @Override
    public String toString() {
        SmallGroups shown = SmallGroups.of(rows);
        var text = new StringBuilder("| 地区 / district |");
        for (Look look : Look.values()) {
            text.append(' ')
                    .append(look.label().zh())
                    .append(" / ")
                    .append(look.label().en())
                    .append(" |");
        }
        text.append(" 合计 / total |\n| --- |")
                .append(" --: |".repeat(Look.values().length + 1))
                .append('\n');
        for (int row = 0; row <= shown.rows(); row++) {
            boolean last = row == shown.rows();
            text.append("| ")
                    .append(last ? "全市 / all" : "第" + (row + 1) + "区 / " + (row + 1))
                    .append(" |");
            for (int column = 0; column < shown.columns(); column++) {
                text.append(cell(last ? shown.totalOfColumn(column) : shown.count(row, column)));
            }
            text.append(cell(last ? shown.total() : shown.totalOfRow(row))).append('\n');
        }
        return text.toString();
    }

    private static String cell(OptionalLong count) {
        return " " + (count.isPresent() ? String.format("%,d", count.getAsLong()) : "*") + " |";
    }
}
