package io.tongxin.organization;

import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.Id;
import io.tongxin.id.PostId;
import io.tongxin.id.UnitId;
import io.tongxin.term.Term;
import io.tongxin.validity.Coherence;
import io.tongxin.validity.Coherent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * All records of an organization, before they are put together.
 *
 * <p>组织机构记录 (zuzhi jigou jilu). Its check finds what no single record can: twins, overlaps, circles, references that lead
 * nowhere. Immutable.
 *
 * @param units the units
 * @param placements where they stand in the tree
 * @param relations their relations beside the tree
 * @param posts their posts
 * @param appointments who holds the posts
 */
@Coherent
@Term(zh = "组织机构记录", pinyin = "zuzhi jigou jilu", source = "library")
public record OrganizationRecords(
        @NotNull List<@NotNull @Valid OrganizationUnit> units,
        @NotNull List<@NotNull @Valid Placement> placements,
        @NotNull List<@NotNull @Valid Relation> relations,
        @NotNull List<@NotNull @Valid Post> posts,
        @NotNull List<@NotNull @Valid Appointment> appointments)
        implements Coherence {
    /** Copies its parts. */
    public OrganizationRecords {
        units = List.copyOf(units);
        placements = List.copyOf(placements);
        relations = List.copyOf(relations);
        posts = List.copyOf(posts);
        appointments = List.copyOf(appointments);
    }

    /** No records. */
    public static OrganizationRecords empty() {
        return new OrganizationRecords(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** These records and those of another. */
    public OrganizationRecords plus(OrganizationRecords other) {
        return new OrganizationRecords(
                joined(units, other.units),
                joined(placements, other.placements),
                joined(relations, other.relations),
                joined(posts, other.posts),
                joined(appointments, other.appointments));
    }

    private static <T> List<T> joined(List<T> a, List<T> b) {
        var all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    @Override
    public void check(Report report) {
        Set<UnitId> known = ids("units", units, OrganizationUnit::id, report);
        Set<PostId> knownPosts = ids("posts", posts, Post::id, report);
        ids("placements", placements, Placement::id, report);
        ids("relations", relations, Relation::id, report);
        ids("appointments", appointments, Appointment::id, report);
        for (int i = 0; i < placements.size(); i++) {
            requireKnown(known, placements.get(i).unit(), "placements[" + i + "].unit", report);
            requireKnown(known, placements.get(i).superior(), "placements[" + i + "].superior", report);
        }
        for (int i = 0; i < relations.size(); i++) {
            requireKnown(known, relations.get(i).from(), "relations[" + i + "].from", report);
            requireKnown(known, relations.get(i).to(), "relations[" + i + "].to", report);
        }
        for (int i = 0; i < posts.size(); i++) {
            requireKnown(known, posts.get(i).unit(), "posts[" + i + "].unit", report);
        }
        for (int i = 0; i < appointments.size(); i++) {
            if (!knownPosts.contains(appointments.get(i).post())) {
                report.violation("appointments[" + i + "].post", "organization.no-such-post");
            }
        }
        overlaps("placements", placements, Placement::unit, Placement::effective, "organization.two-superiors", report);
        overlaps(
                "appointments",
                appointments,
                Appointment::post,
                Appointment::effective,
                "organization.two-holders",
                report);
        checkCircles(report);
    }

    private static <T, I extends Id<I>> Set<I> ids(String name, List<T> records, Function<T, I> id, Report report) {
        Set<I> seen = new HashSet<>();
        for (int i = 0; i < records.size(); i++) {
            if (!seen.add(id.apply(records.get(i)))) {
                report.violation(name + "[" + i + "].id", "organization.id-twice");
            }
        }
        return seen;
    }

    private static void requireKnown(Set<UnitId> known, UnitId unit, String path, Report report) {
        if (!known.contains(unit)) {
            report.violation(path, "organization.no-such-unit");
        }
    }

    private static <T, K> void overlaps(
            String name,
            List<T> records,
            Function<T, K> key,
            Function<T, EffectivePeriod> effective,
            String message,
            Report report) {
        Map<K, List<EffectivePeriod>> seen = new HashMap<>();
        for (int i = 0; i < records.size(); i++) {
            EffectivePeriod period = effective.apply(records.get(i));
            List<EffectivePeriod> others = seen.computeIfAbsent(key.apply(records.get(i)), k -> new ArrayList<>());
            if (others.stream().anyMatch(period::overlaps)) {
                report.violation(name + "[" + i + "]", message);
            }
            others.add(period);
        }
    }

    /** A circle in the tree exists on the first day of one of its placements, or not at all. */
    private void checkCircles(Report report) {
        Map<UnitId, List<Placement>> byUnit = new HashMap<>();
        placements.forEach(
                p -> byUnit.computeIfAbsent(p.unit(), u -> new ArrayList<>()).add(p));
        for (int i = 0; i < placements.size(); i++) {
            Placement start = placements.get(i);
            var day = start.effective().from();
            Set<UnitId> passed = new HashSet<>(Set.of(start.unit()));
            UnitId next = start.superior();
            while (passed.add(next)) {
                UnitId current = next;
                next = byUnit.getOrDefault(current, List.of()).stream()
                        .filter(p -> p.effective().includes(day))
                        .map(Placement::superior)
                        .findFirst()
                        .orElse(current);
                if (next.equals(current)) {
                    break;
                }
            }
            if (next.equals(start.unit())) {
                report.violation("placements[" + i + "]", "organization.circle");
            }
        }
    }
}
