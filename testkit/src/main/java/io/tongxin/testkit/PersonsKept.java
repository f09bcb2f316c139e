package io.tongxin.testkit;

import io.tongxin.Office;
import io.tongxin.Personnel;
import io.tongxin.PersonnelKeeping;
import io.tongxin.RecordKinds;
import io.tongxin.Tongxin;
import io.tongxin.access.AccessEntry;
import io.tongxin.access.AccessLog;
import io.tongxin.actor.Actor;
import io.tongxin.actor.ActorRole;
import io.tongxin.actor.Grounds;
import io.tongxin.actor.Purpose;
import io.tongxin.actor.Scope;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.consultation.VoiceField;
import io.tongxin.id.ActorId;
import io.tongxin.id.CommandId;
import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Norms;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.pairing.AppealField;
import io.tongxin.personnel.PersonnelField;
import io.tongxin.personnel.PersonnelRecord;
import io.tongxin.privacy.DataClass;
import io.tongxin.privacy.Declaration;
import io.tongxin.privacy.ImpactAssessment;
import io.tongxin.privacy.LegalBasis;
import io.tongxin.privacy.PersonalField;
import io.tongxin.privacy.PrivacyPolicy;
import io.tongxin.privacy.Retention;
import io.tongxin.sealing.FieldCipher;
import io.tongxin.sealing.HostKeys;
import io.tongxin.sealing.PersonKeys;
import io.tongxin.sealing.Sealer;
import io.tongxin.sealing.SearchTokens;
import io.tongxin.storage.Command;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Storage;
import io.tongxin.storage.View;
import io.tongxin.term.Bilingual;
import io.tongxin.testkit.arbitrary.Persons;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;

/** A store with three units, on which what is held about persons is kept, sealed, and each access in a log. */
abstract class PersonsKept {
    static final UnitId CITY = UnitId.of("city");
    static final UnitId EDU = UnitId.of("edu");
    static final UnitId FIN = UnitId.of("fin");
    static final ActorRole KEEPER = ActorRole.of("keeper");
    static final Purpose WHY = Purpose.of("核对推荐材料");
    static final Grounds NOW = Grounds.of("办理 2026-17 号推荐件");
    static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    static final PersonId ONE = PersonId.of("one");
    static final PersonId OTHER = PersonId.of("other");

    private final SecureRandom random = new SecureRandom();
    final List<AccessEntry> log = new ArrayList<>();
    final AccessLog keptLog = log::add;
    private Optional<Storage> storage = Optional.empty();
    private Optional<Sealer> sealer = Optional.empty();
    private SearchTokens tokens = SearchTokens.of("t1", newKey());
    private int commands;

    /** A store in which nothing is kept, for the kinds of {@link RecordKinds}. */
    protected abstract Storage emptyStorage();

    /** A store of persons' keys in which nothing is kept. */
    protected abstract PersonKeys emptyKeys();

    /** All that the store keeps, as text; by the contract where it is not overridden. */
    protected String everythingKept() {
        var all = new StringBuilder();
        store().read(CITY, reading -> {
            View view = View.latest(Scope.root(CITY));
            for (RecordKind<?> kind : RecordKinds.all()) {
                reading.scanHistory(kind, view, row -> all.append(row.body()).append(row.indexed()));
            }
            reading.journal(1, 10_000).forEach(line -> all.append(line.entry()));
            return true;
        });
        return all.toString();
    }

    @BeforeEach
    final void beginWithThreeUnits() {
        storage = Optional.of(emptyStorage());
        sealer = Optional.of(Sealer.of(
                emptyKeys(), HostKeys.of("k1", newKey(), random), () -> Instant.parse("2026-04-01T00:00:00Z"), random));
        office(Scope.root(CITY), keptLog)
                .write(
                        command(),
                        changes -> changes.recordAll(
                                RecordKinds.UNITS,
                                List.of(CITY, EDU, FIN).stream()
                                        .map(id -> new OrganizationUnit(
                                                id, Bilingual.of("单位"), Set.of(), EffectivePeriod.from(FIRST)))
                                        .toList()));
    }

    Sealer sealer() {
        return sealer.orElseThrow();
    }

    private byte[] newKey() {
        byte[] key = new byte[FieldCipher.KEY];
        random.nextBytes(key);
        return key;
    }

    Storage store() {
        return storage.orElseThrow();
    }

    static Actor clerk(Scope scope) {
        return Actor.of(ActorId.of("clerk"), CITY, scope, Set.of(KEEPER));
    }

    Command command() {
        return Command.of(CommandId.of("c-" + commands++), clerk(Scope.root(CITY)), Purpose.of("测试"));
    }

    Command command(Scope scope) {
        return Command.of(CommandId.of("c-" + commands++), clerk(scope), Purpose.of("测试"));
    }

    static PrivacyPolicy policy(Collection<? extends PersonalField> on) {
        return PrivacyPolicy.of(on.stream().map(PersonsKept::declared).toList(), Norms.of(List.of()));
    }

    static Declaration declared(PersonalField field) {
        boolean sensitive = field.dataClass() == DataClass.SENSITIVE;
        Declaration declaration = Declaration.of(
                field,
                sensitive ? LegalBasis.SEPARATE_CONSENT : LegalBasis.CONSENT,
                Set.of(KEEPER),
                Retention.untilPurposeDone());
        return sensitive
                ? declaration.assessed(ImpactAssessment.of("PIA-1", LocalDate.of(2026, 1, 5), CITY))
                : declaration;
    }

    Office office(Scope scope, AccessLog accessLog, Collection<? extends PersonalField> on) {
        return library(on).accessLog(accessLog).build().as(clerk(scope));
    }

    Tongxin.Builder library(Collection<? extends PersonalField> on) {
        return Tongxin.builder()
                .storage(store())
                .clock(SettableClock.at(Instant.parse("2026-04-01T00:00:00Z")))
                .personnel(PersonnelKeeping.of(policy(on), sealer(), tokens));
    }

    Office office(Scope scope, AccessLog accessLog) {
        return office(scope, accessLog, allFields());
    }

    Personnel personnel() {
        return office(Scope.root(CITY), keptLog).personnel();
    }

    static PersonnelRecord person(PersonId id, long seed) {
        return Persons.full(id, EDU, new SplittableRandom(seed));
    }

    static List<PersonalField> allFields() {
        var all = new ArrayList<PersonalField>(PersonnelField.all());
        all.addAll(List.of(AppealField.values()));
        all.addAll(List.of(VoiceField.values()));
        return all;
    }
}
