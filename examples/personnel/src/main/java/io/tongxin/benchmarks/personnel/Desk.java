package io.tongxin.benchmarks.personnel;

import io.tongxin.Office;
import io.tongxin.PersonnelKeeping;
import io.tongxin.Tongxin;
import io.tongxin.access.AccessEntry;
import io.tongxin.actor.Actor;
import io.tongxin.actor.ActorRole;
import io.tongxin.actor.Purpose;
import io.tongxin.actor.Scope;
import io.tongxin.id.ActorId;
import io.tongxin.id.CommandId;
import io.tongxin.norm.Norms;
import io.tongxin.personnel.PersonnelField;
import io.tongxin.privacy.DataClass;
import io.tongxin.privacy.Declaration;
import io.tongxin.privacy.ImpactAssessment;
import io.tongxin.privacy.LegalBasis;
import io.tongxin.privacy.PrivacyPolicy;
import io.tongxin.privacy.Retention;
import io.tongxin.sealing.FieldCipher;
import io.tongxin.sealing.HostKeys;
import io.tongxin.sealing.PersonKeys;
import io.tongxin.sealing.Sealer;
import io.tongxin.sealing.SearchTokens;
import io.tongxin.storage.Command;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The library on a store, as a clerk of the whole city uses it: with keys of one run, and an access log in memory. */
final class Desk {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-04-01T00:00:00Z"));
    private static final ActorRole KEEPER = ActorRole.of("keeper");
    private static final Actor CLERK = Actor.of(ActorId.of("clerk"), Town.CITY, Scope.root(Town.CITY), Set.of(KEEPER));
    private static final SecureRandom RANDOM = new SecureRandom();

    private final List<AccessEntry> log = new ArrayList<>();
    private final Office office;

    Desk(Store store) {
        this.office = Tongxin.builder()
                .storage(store.storage())
                .clock(CLOCK)
                .personnel(PersonnelKeeping.of(policy(), sealer(store.keys()), SearchTokens.of("t1", key())))
                .accessLog(log::add)
                .build()
                .as(CLERK);
        office.write(command("organization"), changes -> changes.recordAll(Town.records()));
    }

    static Sealer sealer(PersonKeys keys) {
        return Sealer.of(keys, HostKeys.of("k1", key(), RANDOM), CLOCK, RANDOM);
    }

    private static byte[] key() {
        byte[] key = new byte[FieldCipher.KEY];
        RANDOM.nextBytes(key);
        return key;
    }

    /** Every field is on, and one role reads all: an example, and no advice. */
    private static PrivacyPolicy policy() {
        return PrivacyPolicy.of(
                PersonnelField.all().stream().map(Desk::declared).toList(), Norms.of(List.of()));
    }

    private static Declaration declared(PersonnelField<?> field) {
        boolean sensitive = field.dataClass() == DataClass.SENSITIVE;
        Declaration declaration = Declaration.of(
                field,
                sensitive ? LegalBasis.SEPARATE_CONSENT : LegalBasis.CONSENT,
                Set.of(KEEPER),
                Retention.untilPurposeDone());
        return sensitive
                ? declaration.assessed(ImpactAssessment.of("PIA-1", LocalDate.of(2026, 1, 5), Town.CITY))
                : declaration;
    }

    Office office() {
        return office;
    }

    /** What was read, as far as it was not forgotten. */
    List<AccessEntry> log() {
        return log;
    }

    static Command command(String id) {
        return Command.of(CommandId.of(id), CLERK, Purpose.of("示例"));
    }
}
