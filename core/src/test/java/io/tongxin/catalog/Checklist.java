package io.tongxin.catalog;

import io.tongxin.assessment.Points;
import io.tongxin.decision.Decision;
import io.tongxin.duty.AsOf;
import io.tongxin.duty.Duty;
import io.tongxin.duty.Evaluation;
import io.tongxin.duty.Facts;
import io.tongxin.duty.Terms;
import io.tongxin.duty.Verdict;
import io.tongxin.id.DutyRef;
import io.tongxin.organization.Organization;
import io.tongxin.responsibility.ResolvedList;
import io.tongxin.storage.Recorded;
import io.tongxin.tailoring.Tailored;
import io.tongxin.tailoring.Tailoring;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The checklists that follow from a test catalog, as tables: a row per duty, a column per day. */
record Checklist(Catalog catalog, Facts facts) {
    private static final Path CATALOGS =
            Path.of(System.getProperty("tongxin.root"), "core/src/test/resources/catalogs");
    private static final CatalogReader READER = CatalogReader.of(Locale.ENGLISH);
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    /** Of the files and directories of these names. */
    static Checklist read(String... names) {
        Map<String, String> texts = new HashMap<>();
        for (String name : names) {
            try (Stream<Path> files = Files.walk(CATALOGS.resolve(name))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    texts.put(CATALOGS.relativize(file).toString(), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return of(texts);
    }

    /** Of these texts. */
    static Checklist of(Map<String, String> texts) {
        Catalog catalog = READER.read(texts);
        return new Checklist(catalog, facts(catalog));
    }

    private static Facts facts(Catalog catalog) {
        List<ResolvedList> lists = Tailoring.of(catalog.lists()).resolveAll().stream()
                .map(Tailored::list)
                .toList();
        Terms terms = Terms.of(lists, Organization.of(catalog.organization()))
                .withTables(catalog.periodTables())
                .withCalendars(catalog.workingCalendars())
                .withNorms(catalog.norms());
        var decisions = new ArrayList<Recorded<? extends Decision>>();
        Stream.of(catalog.exemptions(), catalog.judgements(), catalog.attestations(), catalog.reasons())
                .forEach(decisions::addAll);
        decisions.addAll(catalog.triggers());
        return Facts.of(terms).withActivities(catalog.activities()).withDecisions(decisions);
    }

    /** Every duty of the year as it stands on these days; {@code -} where there is no such duty on the day. */
    String table(int year, String... days) {
        var rows = new TreeMap<DutyRef, List<String>>();
        for (int column = 1; column <= days.length; column++) {
            for (Verdict verdict : seenOn(days[column - 1]).ofYear(year)) {
                List<String> row = rows.computeIfAbsent(verdict.duty().ref(), r -> emptyRow(verdict.duty(), days));
                row.set(column, cell(verdict));
            }
        }
        return lines(rows.values().stream().map(row -> String.join(" | ", row)));
    }

    private static List<String> emptyRow(Duty duty, String... days) {
        var row = new ArrayList<>(List.of(name(duty)));
        row.addAll(Collections.nCopies(days.length, "-"));
        return row;
    }

    /** Seen from the day, with what was known when it ended. */
    Evaluation seenOn(String day) {
        LocalDate date = LocalDate.parse(day);
        Instant midnight = date.plusDays(1).atStartOfDay().toInstant(BEIJING);
        return Evaluation.of(facts, AsOf.of(date, midnight));
    }

    /** What is earned on the day for the year, in points. */
    String points(int year, String day) {
        return lines(Points.of(seenOn(day).ofYear(year)).stream()
                .map(p -> p.owner() + " " + p.item() + " " + p.earned() / 100.0));
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n", "", "\n"));
    }

    /** What is earned in all, in hundredths of a point. */
    int hundredths(int year, String day) {
        return Points.of(seenOn(day).ofYear(year)).stream()
                .mapToInt(Points::earned)
                .sum();
    }

    private static String name(Duty duty) {
        DutyRef ref = duty.ref();
        boolean whole = ref.start().equals(duty.period().span().first());
        return ref.item() + " | " + ref.owner() + " | " + ref.period() + (whole ? "" : " from " + ref.start());
    }

    private static String cell(Verdict verdict) {
        String missing = verdict.missing() == 0 ? "" : " " + verdict.missing();
        String failed = verdict.isFailed() && verdict.consequence().isPresent() ? "!" : "";
        String marks = verdict.marks().stream().map(m -> " " + m.label().en()).collect(Collectors.joining());
        return verdict.state() + missing + failed + marks;
    }
}
