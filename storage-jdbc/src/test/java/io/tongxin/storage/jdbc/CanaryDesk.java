package io.tongxin.storage.jdbc;

import io.tongxin.Office;
import io.tongxin.Personnel;
import io.tongxin.PersonnelKeeping;
import io.tongxin.RecordKinds;
import io.tongxin.StoredAccessLog;
import io.tongxin.Tongxin;
import io.tongxin.actor.Actor;
import io.tongxin.actor.ActorRole;
import io.tongxin.actor.Purpose;
import io.tongxin.actor.Scope;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.consultation.VoiceField;
import io.tongxin.id.ActorId;
import io.tongxin.id.CommandId;
import io.tongxin.id.PostId;
import io.tongxin.id.UnitId;
import io.tongxin.journal.ChainSeals;
import io.tongxin.norm.Norms;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.organization.Post;
import io.tongxin.pairing.AppealField;
import io.tongxin.personnel.PersonnelField;
import io.tongxin.privacy.DataClass;
import io.tongxin.privacy.Declaration;
import io.tongxin.privacy.ImpactAssessment;
import io.tongxin.privacy.LegalBasis;
import io.tongxin.privacy.PersonalField;
import io.tongxin.privacy.PrivacyPolicy;
import io.tongxin.privacy.Retention;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.sealing.HostKeys;
import io.tongxin.sealing.KeyProvider;
import io.tongxin.sealing.Sealer;
import io.tongxin.sealing.SearchTokens;
import io.tongxin.sealing.WrappedKey;
import io.tongxin.storage.Command;
import io.tongxin.term.Bilingual;
import io.tongxin.testkit.SettableClock;
import io.tongxin.validity.InvalidRecordException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A city whose persons are canaries; it takes down every text that it is told, of errors too. */
final class CanaryDesk {
    static final UnitId CITY = UnitId.of("city");
    static final UnitId EDU = UnitId.of("edu");
    static final UnitId FIN = UnitId.of("fin");
    static final PostId SECRETARY = PostId.of("edu.secretary");
    static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");

    private static final ActorRole KEEPER = ActorRole.of("keeper");
    private static final Purpose WRITING = Purpose.of("测试");

    final List<byte[]> keys = new ArrayList<>();
    private final StringBuilder told = new StringBuilder();
    private final SecureRandom random = new SecureRandom();
    private final SettableClock clock = SettableClock.at(NOW);
    private final StoredAccessLog accesses;
    private final JdbcStorage storage;
    private final byte[] hostKey = newKey();
    private final SearchTokens tokens = SearchTokens.of("t1", newKey());
    private int commands;
    private int refusals;

    CanaryDesk(DataSource database) {
        storage = JdbcStorage.on(database, RecordKinds.all()).build();
        JdbcStorage log = JdbcStorage.on(database, StoredAccessLog.kinds()).build();
        Databases.made(log);
        Databases.made(storage);
        accesses = StoredAccessLog.in(log, ChainSeals.unkeyed());
        keeper().write(
                        command(),
                        changes -> changes.recordAll(
                                        RecordKinds.UNITS,
                                        Stream.of(CITY, EDU, FIN)
                                                .map(CanaryDesk::unit)
                                                .toList())
                                .record(
                                        RecordKinds.POSTS,
                                        new Post(
                                                SECRETARY,
                                                EDU,
                                                Bilingual.of("党委书记"),
                                                Set.of(ResponsibleRole.FIRST_RESPONSIBLE),
                                                EffectivePeriod.always())));
    }

    private static OrganizationUnit unit(UnitId id) {
        return new OrganizationUnit(id, Bilingual.of("单位"), Set.of(), EffectivePeriod.always());
    }

    private byte[] newKey() {
        byte[] key = new byte[32];
        random.nextBytes(key);
        keys.add(key.clone());
        return key;
    }

    private static List<PersonalField> everyField() {
        var all = new ArrayList<PersonalField>(PersonnelField.all());
        all.addAll(List.of(AppealField.values()));
        all.addAll(List.of(VoiceField.values()));
        return all;
    }

    /** Whoever keeps the files, and may read every field. */
    Office keeper() {
        return office(Scope.root(CITY), everyField(), Locale.CHINESE);
    }

    Office office(Scope scope, Collection<? extends PersonalField> on, Locale locale) {
        return library(on, locale, sealer(hostKey)).as(clerk(scope, KEEPER));
    }

    /** Whoever may read none. */
    Office guest() {
        return library(everyField(), Locale.CHINESE, sealer(hostKey))
                .as(clerk(Scope.root(CITY), ActorRole.of("guest")));
    }

    /** One who has lost the host's key. */
    Office keyless() {
        return library(everyField(), Locale.CHINESE, sealer(newKey())).as(clerk(Scope.root(CITY), KEEPER));
    }

    private Tongxin library(Collection<? extends PersonalField> on, Locale locale, Sealer sealer) {
        var policy = PrivacyPolicy.of(on.stream().map(CanaryDesk::declared).toList(), Norms.of(List.of()));
        PersonnelKeeping keeping = PersonnelKeeping.of(policy, sealer, tokens);
        Tongxin tongxin = Tongxin.builder()
                .storage(storage)
                .clock(clock)
                .locale(locale)
                .accessLog(accesses)
                .personnel(keeping)
                .build();
        Stream.of(policy, sealer, tokens, keeping, tongxin).forEach(this::tell);
        return tongxin;
    }

    private Sealer sealer(byte[] key) {
        return Sealer.of(storage.personKeys(), new Watched(HostKeys.of("k1", key, random)), clock, random);
    }

    private static Declaration declared(PersonalField field) {
        Retention retention = Retention.untilPurposeDone();
        return field.dataClass() == DataClass.SENSITIVE
                ? Declaration.of(field, LegalBasis.SEPARATE_CONSENT, Set.of(KEEPER), retention)
                        .assessed(ImpactAssessment.of("PIA-1", DAY, CITY))
                : Declaration.of(field, LegalBasis.CONSENT, Set.of(KEEPER), retention);
    }

    private static Actor clerk(Scope scope, ActorRole role) {
        return Actor.of(ActorId.of("clerk"), CITY, scope, Set.of(role));
    }

    Command command() {
        return command(keeperActor());
    }

    Command command(Actor actor) {
        return Command.of(CommandId.of("c-" + commands++), actor, WRITING);
    }

    private static Actor keeperActor() {
        return clerk(Scope.root(CITY), KEEPER);
    }

    Personnel personnel() {
        return keeper().personnel();
    }

    /** Takes down what something says of itself, and what its parts say. */
    void tell(Object said) {
        told.append(said).append('\n');
        if (said instanceof Iterable<?> parts) {
            parts.forEach(this::tell);
        }
    }

    /** That it is refused, and in which words: those of every cause and of the whole stack. */
    void refused(ThrowingCallable work) {
        Throwable thrown = Assertions.catchThrowable(work);
        Assertions.assertThat(thrown).as("what should have been refused").isNotNull();
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        tell(text);
        refusals++;
        if (thrown instanceof InvalidRecordException invalid) {
            tell(invalid.violations());
        }
    }

    int refusals() {
        return refusals;
    }

    String told() {
        return told.toString();
    }

    /** Host keys, of which it is known what they wrap. */
    private final class Watched implements KeyProvider {
        private final KeyProvider keysOfHost;

        Watched(KeyProvider keysOfHost) {
            this.keysOfHost = keysOfHost;
        }

        @Override
        public String currentKeyId() {
            return keysOfHost.currentKeyId();
        }

        @Override
        public WrappedKey wrap(byte[] key, byte[] bound) {
            keys.add(key.clone());
            return keysOfHost.wrap(key, bound);
        }

        @Override
        public byte[] unwrap(WrappedKey wrapped, byte[] bound) {
            return keysOfHost.unwrap(wrapped, bound);
        }
    }
}
