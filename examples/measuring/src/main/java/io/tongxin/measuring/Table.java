package io.tongxin.measuring;

import java.util.List;
import java.util.Locale;

/** Measurements as lines of text that line up, and as a table of CommonMark at the same time. */
public final class Table {
    private Table() {}

    /** The table of what was measured; {@code operation} is the unit of cost, such as duty. */
    public static String of(String operation, List<Measured> measured) {
        var text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "| %-58s | %12s | %12s | %25s | %12s | %12s |%n",
                "variant",
                "CPU ns/" + operation,
                plural(operation) + "/s",
                "x the first (quartiles)",
                "B/" + operation,
                "GC ns/" + operation));
        text.append("| --- | --: | --: | --: | --: | --: |\n");
        for (Measured each : measured) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %-58s | %,12.1f | %,12.0f | %,9.1f (%,.1f to %,.1f) | %,12.0f | %,12.1f |%n",
                    each.name(),
                    each.nanos().median(),
                    each.perSecond(),
                    each.ratio().median(),
                    each.ratio().lower(),
                    each.ratio().upper(),
                    each.bytes(),
                    each.collecting()));
        }
        return text.toString();
    }

    private static String plural(String operation) {
        return operation.endsWith("y") ? operation.substring(0, operation.length() - 1) + "ies" : operation + "s";
    }
}
