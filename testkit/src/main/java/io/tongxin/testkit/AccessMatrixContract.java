package io.tongxin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.Known;
import io.tongxin.Office;
import io.tongxin.PersonnelKeeping;
import io.tongxin.RecordKinds;
import io.tongxin.Tongxin;
import io.tongxin.access.AccessEntry;
import io.tongxin.actor.Actor;
import io.tongxin.actor.ActorRole;
import io.tongxin.actor.Scope;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.ActorId;
import io.tongxin.id.UnitId;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.sealing.FieldCipher;
import io.tongxin.sealing.HostKeys;
import io.tongxin.sealing.PersonKeys;
import io.tongxin.sealing.Sealer;
import io.tongxin.sealing.SearchTokens;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Storage;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * That nobody reads or writes outside the own scope and role, tried in every cell of a matrix of roles, scopes, operations, owners and
 * kinds; an adapter extends it and gives an empty store.
 *
 * <p>访问矩阵契约 (fangwen juzhen qiyue). What may be done is worked out here a second time, from the words of the rules. Where an actor may not
 * read, the answer is that of a record that does not exist; where not write, the refusal says nothing but what the actor said.
 */
@Term(zh = "访问矩阵契约", pinyin = "fangwen juzhen qiyue", source = "library")
public abstract class AccessMatrixContract {
    static final UnitId CITY = UnitId.of("city");
    static final UnitId EDU = UnitId.of("edu");
    static final UnitId FIN = UnitId.of("fin");
    static final UnitId OTHER = UnitId.of("other");
    /** A unit of which nothing was ever written. */
    static final UnitId NOBODY = UnitId.of("nobody");

    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final int LEAST_CELLS = 2_000;
    private static final List<UnitId> OWNERS = List.of(CITY, EDU, FIN, OTHER, NOBODY);
    private static final List<Set<ActorRole>> ROLES = List.of(
            Set.of(),
            Set.of(ActorRole.of("clerk"), ActorRole.of("leader")),
            Set.of(ActorRole.SYSTEM),
            Set.of(ActorRole.SECURITY),
            Set.of(ActorRole.AUDIT));
    private static final List<Scope> SCOPES = List.of(
            Scope.root(CITY),
            Scope.root(OTHER),
            Scope.units(CITY, Set.of(EDU)),
            Scope.units(CITY, Set.of(EDU, FIN)),
            Scope.units(CITY, Set.of(NOBODY)),
            Scope.units(CITY, Set.of()),
            Scope.units(OTHER, Set.of(EDU, OTHER)),
            Scope.none());

    private final List<AccessEntry> logged = new ArrayList<>();

    /** Made by JUnit. */
    protected AccessMatrixContract() {}

    /** A store for these kinds in which nothing is kept. */
    protected abstract Storage emptyStorage(Collection<RecordKind<?>> kinds);

    /** A store of persons' keys in which nothing is kept. */
    protected abstract PersonKeys emptyKeys();

    @Test
    void every_cell_of_the_matrix_is_answered_as_role_scope_and_owner_say() {
        Tongxin tongxin = filled();
        var wrong = new ArrayList<String>();
        int cells = 0;
        for (Set<ActorRole> roles : ROLES) {
            for (Scope scope : SCOPES) {
                Office office = tongxin.as(Actor.of(ActorId.of("somebody"), CITY, scope, roles));
                Office registrar = registrar(tongxin, office.rootUnit());
                Known known = registrar.known();
                for (AccessSample<?, ?> sample : AccessSample.all()) {
                    for (UnitId owner : OWNERS) {
                        var cell = new AccessCell<>(sample, office, registrar, known, owner, logged, cells);
                        cells += cell.operations();
                        wrong.addAll(cell.wrong());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(cells).isGreaterThanOrEqualTo(LEAST_CELLS);
    }

    private Tongxin filled() {
        Tongxin tongxin = Tongxin.builder()
                .storage(emptyStorage(RecordKinds.all()))
                .clock(SettableClock.at(NOW))
                .accessLog(logged::add)
                .personnel(keeping())
                .build();
        fill(registrar(tongxin, CITY), List.of(CITY, EDU, FIN));
        fill(registrar(tongxin, OTHER), List.of(OTHER));
        return tongxin;
    }

    private PersonnelKeeping keeping() {
        var random = new SecureRandom();
        Sealer sealer = Sealer.of(emptyKeys(), HostKeys.of("k1", key(random), random), () -> NOW, random);
        return PersonnelKeeping.of(
                PersonsKept.policy(PersonsKept.allFields()), sealer, SearchTokens.of("t1", key(random)));
    }

    private static byte[] key(SecureRandom random) {
        byte[] key = new byte[FieldCipher.KEY];
        random.nextBytes(key);
        return key;
    }

    private static Office registrar(Tongxin tongxin, UnitId root) {
        return tongxin.as(Actor.of(ActorId.of("registrar"), root, Scope.root(root)));
    }

    private static void fill(Office office, List<UnitId> units) {
        for (UnitId unit : units) {
            office.units().record(new OrganizationUnit(unit, Bilingual.of("示例单位"), Set.of(), EffectivePeriod.always()));
            AccessSample.prepare(office, unit);
            AccessSample.all().forEach(sample -> sample.record(office, unit));
        }
    }
}
