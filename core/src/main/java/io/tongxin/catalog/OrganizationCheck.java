package io.tongxin.catalog;

import io.tongxin.validity.Violation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the organization as a whole, which may come from several files, and shows each violation in its file. */
final class OrganizationCheck {
    private static final Pattern RECORD = Pattern.compile("(\\w+)\\[(\\d+)](.*)");
    /** What the reader reports with more about it. */
    private static final Set<String> SAID_ELSEWHERE =
            Set.of("organization.id-twice", "organization.no-such-unit", "organization.no-such-post");

    private final Reading reading;
    private final Contents contents;
    private final Map<String, List<? extends Located<?>>> records;

    OrganizationCheck(Contents contents, Reading reading) {
        this.contents = contents;
        this.reading = reading;
        this.records = Map.of(
                "units", contents.units,
                "placements", contents.placements,
                "relations", contents.relations,
                "posts", contents.posts,
                "appointments", contents.appointments);
    }

    void run() {
        reading.violations(contents.organization(), violation -> !SAID_ELSEWHERE.contains(violation.constraint()))
                .forEach(this::show);
    }

    private void show(Violation violation) {
        Matcher record = RECORD.matcher(violation.path());
        if (record.matches()) {
            List<? extends Located<?>> located = records.getOrDefault(record.group(1), List.of());
            Node node = located.get(Integer.parseInt(record.group(2))).node().at(record.group(3));
            reading.problems().addMessage(node.place(), violation.message());
        } else {
            reading.problems().addMessage(Place.of("."), violation.message());
        }
    }
}
