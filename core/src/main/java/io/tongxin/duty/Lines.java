package io.tongxin.duty;

import io.tongxin.calendar.Cycle;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.Period;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.id.PersonId;
import io.tongxin.responsibility.Frequency;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws lines through periods: who owes an item on which days, and what falls to whom. */
final class Lines {
    private Lines() {}

    /** The line of an item through a period; empty where nobody is asked, or the list sets a target for other periods alone. */
    static Optional<Line> line(Asked.Variant variant, Periods.Dated dated, List<Stretch> stretches) {
        Period period = dated.period();
        var pieces = new ArrayList<Piece>();
        var versions = new ArrayList<Line.Version>();
        for (Stretch stretch : stretches) {
            Optional<DateSpan> days = stretch.days().intersect(period.span());
            if (days.isEmpty()) {
                continue;
            }
            Optional<Stretch.Source> source = stretch.asked().source(variant);
            source.ifPresent(s -> versions.add(new Line.Version(days.get(), s)));
            pieces.add(new Piece(
                    days.get(), source.isPresent() ? stretch.nobody() : Optional.of(Nobody.NO_ITEM), stretch.holder()));
        }
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        List<Line.Segment> segments = segments(pieces, versions, period);
        if (variant.shape() != Frequency.Shape.QUOTA) {
            return Optional.of(new Line(variant.item(), dated, versions, segments, 0));
        }
        long sum = segments.stream().mapToLong(Line.Segment::weight).sum();
        if (sum == 0) {
            return Optional.empty();
        }
        int number = Math.toIntExact(Shares.rounded(sum, period.span().days()));
        return Optional.of(
                new Line(variant.item(), dated, versions, shared(segments, versions, period, number), number));
    }

    private static List<Line.Segment> segments(List<Piece> pieces, List<Line.Version> versions, Period period) {
        var segments = new ArrayList<Line.Segment>();
        Piece before = pieces.get(0);
        for (Piece piece : pieces) {
            int times = times(Line.versionOn(versions, piece.days().first()).item(), period);
            var weights = new ArrayList<>(List.of(new Line.Weighted(piece.days(), times)));
            DateSpan days = piece.days();
            if (!segments.isEmpty() && piece.continues(before)) {
                Line.Segment joined = segments.remove(segments.size() - 1);
                weights.addAll(0, joined.weights());
                days = DateSpan.of(joined.days().first(), days.last());
            }
            segments.add(new Line.Segment(days, piece.nobody(), weights, Line.Figures.NONE));
            before = piece;
        }
        return segments;
    }

    private static int times(ResponsibilityItem item, Period period) {
        if (!(item.frequency() instanceof Quota quota)) {
            return 0;
        }
        return quota.cycle() instanceof Cycle.Regular regular
                ? quota.timesIn(regular.length().ordinalOf(period.span().first()))
                : quota.times();
    }

    /** Shares out the minima of the parts, then the rest, then what an upper bound adds. */
    private static List<Line.Segment> shared(
            List<Line.Segment> segments, List<Line.Version> versions, Period period, int number) {
        Quota quota =
                (Quota) Line.versionOn(versions, period.span().last()).item().frequency();
        Quota.Apportionment method = quota.apportionment();
        var parts = new ArrayList<List<Requirement.Part>>();
        segments.forEach(s -> parts.add(new ArrayList<>()));
        int left = number;
        for (Requirement.Part part : minima(quota, period, number)) {
            left -= part.minimum();
            long[] days = segments.stream()
                    .mapToLong(s ->
                            s.days().intersect(part.days()).map(DateSpan::days).orElse(0))
                    .toArray();
            int[] shares = Shares.of(part.minimum(), days, method);
            for (int i = 0; i < shares.length; i++) {
                Optional<DateSpan> inside = segments.get(i).days().intersect(part.days());
                if (inside.isPresent()) {
                    parts.get(i).add(new Requirement.Part(inside.get(), shares[i]));
                }
            }
        }
        long[] weights = segments.stream().mapToLong(Line.Segment::weight).toArray();
        int[] rest = Shares.of(left, weights, method);
        int[] surplus = Shares.of(Math.max(0, quota.atMost() - number), weights, method);
        var shared = new ArrayList<Line.Segment>();
        for (int i = 0; i < rest.length; i++) {
            shared.add(segments.get(i)
                    .with(new Line.Figures(List.copyOf(parts.get(i)), rest[i], quota.atMost() == 0 ? -1 : surplus[i])));
        }
        return shared;
    }

    /** The minima of the parts; scaled down where a change of number in mid-period leaves less than their sum. */
    private static List<Requirement.Part> minima(Quota quota, Period period, int number) {
        if (quota.spread().isNone()) {
            return List.of();
        }
        PeriodLength length = quota.spread().part().orElseThrow();
        List<Period> parts =
                Period.between(length, period.span().first(), period.span().last());
        long[] minima = parts.stream().mapToLong(p -> quota.spread().minimum()).toArray();
        int sum = quota.spread().minimum() * parts.size();
        int[] scaled = Shares.of(Math.min(sum, number), minima, Quota.Apportionment.LARGEST_REMAINDER);
        var result = new ArrayList<Requirement.Part>();
        for (int i = 0; i < scaled.length; i++) {
            result.add(new Requirement.Part(parts.get(i).span(), scaled[i]));
        }
        return result;
    }

    private record Piece(DateSpan days, Optional<Nobody> nobody, Optional<PersonId> holder) {
        boolean continues(Piece before) {
            return before.nobody().equals(nobody)
                    && (nobody.isPresent() || before.holder().equals(holder));
        }
    }
}
