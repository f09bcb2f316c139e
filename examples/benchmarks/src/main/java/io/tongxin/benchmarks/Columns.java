package io.tongxin.benchmarks;

import io.tongxin.activity.Activity;
import io.tongxin.decision.Attestation;
import io.tongxin.decision.Decision;
import io.tongxin.storage.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What happened in a {@link City}, as columns of numbers: the form in which a loop reads it fastest.
 *
 * <p>A row is one revision of an activity. The rows of a unit lie together, those of an activity by revision, and a row says
 * whether the next one is a later revision of the same activity. Days are days of the year from 0.
 */
final class Columns {
    /** The item of the first standing duty of the list; three more follow. */
    static final int FIRST_STANDING = 52;

    /** How many standing duties each unit has. */
    static final int STANDING = 4;

    /** The day of what was never attested. */
    static final short NEVER = Short.MAX_VALUE;

    private static final Comparator<Recorded<Activity>> BY_REVISION =
            Comparator.comparing((Recorded<Activity> r) -> r.value().id()).thenComparingInt(Recorded::revision);

    final int units;
    final int[] from;
    final boolean[] more;
    final boolean[] withdrawn;
    final long[] recorded;
    final short[] day;
    final byte[] kind;
    final byte[] present;
    final short[] attested;
    final long[] attestedAt;

    private Columns(int units, int rows) {
        this.units = units;
        this.from = new int[units + 1];
        this.more = new boolean[rows];
        this.withdrawn = new boolean[rows];
        this.recorded = new long[rows];
        this.day = new short[rows];
        this.kind = new byte[rows];
        this.present = new byte[rows];
        this.attested = new short[units * STANDING];
        this.attestedAt = new long[units * STANDING];
        Arrays.fill(attested, NEVER);
    }

    /** The columns of a city. */
    static Columns of(City city) {
        var columns = new Columns(city.units(), city.facts().activities().size());
        var numbers = new Numbers(city.units());
        columns.fill(byUnit(city, numbers), numbers);
        for (Recorded<Decision> each : city.facts().decisions()) {
            columns.attest(each, numbers);
        }
        return columns;
    }

    private static List<List<Recorded<Activity>>> byUnit(City city, Numbers numbers) {
        var byUnit = new ArrayList<List<Recorded<Activity>>>(city.units());
        for (int unit = 0; unit < city.units(); unit++) {
            byUnit.add(new ArrayList<>(City.ACTIVITIES + 8));
        }
        for (Recorded<Activity> each : city.facts().activities()) {
            byUnit.get(numbers.unit(each.value().unit())).add(each);
        }
        return byUnit;
    }

    private void fill(List<List<Recorded<Activity>>> byUnit, Numbers numbers) {
        int row = 0;
        for (int unit = 0; unit < units; unit++) {
            List<Recorded<Activity>> own = byUnit.get(unit);
            own.sort(BY_REVISION);
            for (int i = 0; i < own.size(); i++) {
                Recorded<Activity> each = own.get(i);
                more[row] = i + 1 < own.size()
                        && own.get(i + 1).value().id().equals(each.value().id());
                withdrawn[row] = each.withdrawn();
                recorded[row] = micros(each.recordedAt());
                day[row] = (short) (each.value().day().getDayOfYear() - 1);
                kind[row] = (byte) numbers.kind(each.value().kind());
                present[row] = numbers.present(each.value());
                row++;
            }
            from[unit + 1] = row;
        }
    }

    private void attest(Recorded<Decision> recorded, Numbers numbers) {
        if (recorded.value() instanceof Attestation attestation) {
            int place = numbers.unit(attestation.duty().owner()) * STANDING
                    + numbers.item(attestation.duty().item())
                    - FIRST_STANDING;
            attested[place] = (short) (attestation.day().getDayOfYear() - 1);
            attestedAt[place] = micros(recorded.recordedAt());
        }
    }

    /** Hands over what exists for the unit: of each activity the last revision known, unless it is withdrawn or lies ahead. */
    void existing(int unit, int today, long known, Acts acts) {
        int row = from[unit];
        while (row < from[unit + 1]) {
            int latest = -1;
            boolean goesOn;
            do {
                if (recorded[row] <= known) {
                    latest = row;
                }
                goesOn = more[row++];
            } while (goesOn);
            if (latest >= 0 && !withdrawn[latest] && day[latest] <= today) {
                acts.take(day[latest], kind[latest], present[latest]);
            }
        }
    }

    /** Hands over what is known to be attested of the unit. */
    void attested(int unit, long known, Attestations attestations) {
        for (int i = 0; i < STANDING; i++) {
            int place = unit * STANDING + i;
            if (attested[place] != NEVER && attestedAt[place] <= known) {
                attestations.take(FIRST_STANDING + i, attested[place]);
            }
        }
    }

    /** Takes an activity. */
    @FunctionalInterface
    interface Acts {
        /** Its day, its kind and who took part. */
        void take(int day, int kind, int present);
    }

    /** Takes an attestation. */
    @FunctionalInterface
    interface Attestations {
        /** The item and the day. */
        void take(int item, int day);
    }

    /** The instant in microseconds. */
    static long micros(Instant instant) {
        return instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1_000;
    }
}
