package io.tongxin.storage.memory;

import static io.tongxin.storage.memory.SampleCity.CITY;
import static io.tongxin.storage.memory.SampleCity.DAY;
import static io.tongxin.storage.memory.SampleCity.EDU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.tongxin.Personnel;
import io.tongxin.PersonnelKeeping;
import io.tongxin.Tongxin;
import io.tongxin.access.AccessEntry;
import io.tongxin.access.AccessLog;
import io.tongxin.actor.Actor;
import io.tongxin.actor.ActorRole;
import io.tongxin.actor.Grounds;
import io.tongxin.actor.Purpose;
import io.tongxin.actor.Scope;
import io.tongxin.id.ActorId;
import io.tongxin.id.CommandId;
import io.tongxin.id.PersonId;
import io.tongxin.norm.Norms;
import io.tongxin.personnel.CategoryStanding;
import io.tongxin.personnel.ComprehensiveEvaluation;
import io.tongxin.personnel.FileState;
import io.tongxin.personnel.PartyMembership;
import io.tongxin.personnel.PersonnelField;
import io.tongxin.personnel.PersonnelMerge;
import io.tongxin.personnel.PersonnelRecord;
import io.tongxin.personnel.PersonnelRules;
import io.tongxin.personnel.Position;
import io.tongxin.personnel.RecognitionState;
import io.tongxin.personnel.SealedPersonnel;
import io.tongxin.privacy.Declaration;
import io.tongxin.privacy.ImpactAssessment;
import io.tongxin.privacy.LegalBasis;
import io.tongxin.privacy.PrivacyPolicy;
import io.tongxin.privacy.Retention;
import io.tongxin.rule.Finding;
import io.tongxin.sealing.HostKeys;
import io.tongxin.sealing.PersonKeys;
import io.tongxin.sealing.Sealer;
import io.tongxin.sealing.SearchTokens;
import io.tongxin.storage.Command;
import io.tongxin.storage.Recorded;
import io.tongxin.storage.Storage;
import io.tongxin.testkit.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The statements of docs/personnel.md run. */
class PersonnelGuideTest {
    private static final Path ROOT = Path.of(System.getProperty("tongxin.root"));
    private static final PersonId PERSON = PersonId.of("p-7");

    private final SampleCity city = SampleCity.founded();
    private final Storage storage = city.storage;
    private final SettableClock clock = city.clock;
    private final SecureRandom random = new SecureRandom();
    private final PersonKeys keys = new MemoryPersonKeys();
    private final List<AccessEntry> entries = new ArrayList<>();
    private final AccessLog log = entries::add;
    private final byte[] hostKey = newKey();
    private final byte[] tokenKey = newKey();
    private int commands;

    private byte[] newKey() {
        byte[] drawn = new byte[32];
        random.nextBytes(drawn);
        return drawn;
    }

    private Command command(Actor actor) {
        return Command.of(CommandId.of("g-" + commands++), actor, Purpose.of("测试"));
    }

    private PrivacyPolicy policy() {
        // begin declare
        Set<ActorRole> keepers = Set.of(ActorRole.of("personnel-keeper"));
        Retention kept = Retention.monthsAfterLeaving(36);
        ImpactAssessment filed = ImpactAssessment.of("2026/PIA-1", LocalDate.of(2026, 1, 5), CITY);
        var declared = new ArrayList<Declaration>();
        for (PersonnelField<?> field : List.of(PersonnelField.NAME, PersonnelField.POSITION, PersonnelField.RESUME)) {
            declared.add(Declaration.of(field, LegalBasis.CONSENT, keepers, kept));
        }
        for (PersonnelField<?> field : List.of(
                PersonnelField.CATEGORIES,
                PersonnelField.MEMBERSHIPS,
                PersonnelField.EVALUATIONS,
                PersonnelField.PHONE)) {
            declared.add(Declaration.of(field, LegalBasis.SEPARATE_CONSENT, keepers, kept)
                    .assessed(filed));
        }
        PrivacyPolicy policy = PrivacyPolicy.of(declared, Norms.of(List.of()));
        // end
        return policy;
    }

    private Actor clerk() {
        return Actor.of(ActorId.of("clerk-7"), CITY, Scope.root(CITY), Set.of(ActorRole.of("personnel-keeper")));
    }

    private Personnel personnel(PrivacyPolicy policy) {
        Set<ActorRole> keepers = clerk().roles();
        // begin keep
        Sealer sealer = Sealer.of(keys, HostKeys.of("2026-01", hostKey, random), clock, random);
        SearchTokens tokens = SearchTokens.of("t-2026", tokenKey);
        Tongxin tongxin = Tongxin.builder()
                .storage(storage)
                .clock(clock)
                .accessLog(log)
                .personnel(PersonnelKeeping.of(policy, sealer, tokens))
                .build();
        Actor clerk = Actor.of(ActorId.of("clerk-7"), CITY, Scope.root(CITY), keepers);
        Personnel personnel = tongxin.as(clerk).personnel();
        // end
        return personnel;
    }

    private static PersonnelRecord person(Personnel personnel) {
        // begin record
        var steps = List.of(
                new CategoryStanding.Step(RecognitionState.PROPOSED, LocalDate.of(2019, 3, 4), ""),
                new CategoryStanding.Step(RecognitionState.SUBMITTED, LocalDate.of(2019, 4, 1), ""),
                new CategoryStanding.Step(RecognitionState.RECOGNISED, LocalDate.of(2019, 6, 3), "统字〔2019〕7号"));
        PersonnelRecord person = PersonnelRecord.of(PERSON, EDU)
                .with(PersonnelField.NAME, "岚小渚")
                .with(PersonnelField.POSITION, new Position("云上市测绘所", "副所长"))
                .with(PersonnelField.CATEGORIES, List.of(new CategoryStanding("2", steps)))
                .with(PersonnelField.MEMBERSHIPS, List.of(PartyMembership.of("12")))
                .with(PersonnelField.PHONE, "13800001234");
        Recorded<SealedPersonnel> recorded = personnel.record(person);
        // end
        assertThat(recorded.revision()).isOne();
        return person;
    }

    @Test
    void a_person_is_recorded_and_read_as_the_guide_says() {
        Personnel personnel = personnel(policy());
        PersonnelRecord person = person(personnel);

        // begin read
        Purpose why = Purpose.of("核对推荐材料");
        Set<PersonnelField<?>> asked = Set.of(PersonnelField.NAME, PersonnelField.PHONE);
        Optional<Recorded<SealedPersonnel>> file = personnel.find(PERSON);
        Grounds now = Grounds.of("换届前核对联系方式");
        Optional<PersonnelRecord> shown = personnel.reveal(PERSON, asked, why, now);
        Map<PersonnelField<?>, String> masked = personnel.masked(PERSON, asked, why);
        List<PersonId> found = personnel.search(PersonnelField.NAME, "岚小渚", why);
        // end
        assertThat(file.map(Recorded::value).map(SealedPersonnel::fields)).contains(person.fields());
        assertThat(shown.flatMap(s -> s.value(PersonnelField.NAME))).contains("岚小渚");
        assertThat(shown.map(PersonnelRecord::fields)).contains(asked);
        assertThat(masked)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(PersonnelField.NAME, "岚**", PersonnelField.PHONE, "138****1234"));
        assertThat(found).containsExactly(PERSON);
        assertThat(entries).extracting(AccessEntry::record).containsExactly("p-7", "p-7", "*");
    }

    @Test
    void a_person_is_corrected_merged_and_erased_as_the_guide_says() {
        Personnel personnel = personnel(policy());
        PersonnelRecord person = person(personnel);
        Recorded<SealedPersonnel> recorded = personnel.find(PERSON).orElseThrow();
        Command command = command(clerk());

        // begin correct
        PersonnelRecord changed = PersonnelRecord.of(PERSON, EDU).with(PersonnelField.PHONE, "13800005678");
        Recorded<SealedPersonnel> corrected = personnel.correct(command, changed, recorded.revision());
        // end
        assertThat(corrected.value().fields()).isEqualTo(person.fields());

        PersonId other = PersonId.of("p-8");
        PersonnelRecord twin = twinOf(person, other);
        Recorded<SealedPersonnel> twinRecorded = personnel.record(twin);
        Command merging = command(clerk());
        // begin merge
        PersonnelMerge merge = PersonnelMerge.of(person, twin);
        for (PersonnelField<?> field : merge.conflicts()) {
            merge = merge.choosing(field, PersonnelMerge.Side.KEPT);
        }
        personnel.merge(merging, merge, corrected.revision(), twinRecorded.revision());
        // end
        assertThat(personnel.find(other).orElseThrow().value().mergedInto()).contains(PERSON);

        Command leaving = command(clerk());
        Command erasing = command(clerk());
        // begin leave
        Recorded<SealedPersonnel> left = personnel.leave(leaving, PERSON, 3);
        Instant erased = personnel.erase(erasing, PERSON, 4);
        // end
        assertThat(left.value().state()).isEqualTo(FileState.LEFT);
        assertThat(erased).isEqualTo(clock.instant());
        assertThat(personnel.find(PERSON).orElseThrow().value().state()).isEqualTo(FileState.ERASED);
    }

    private static PersonnelRecord twinOf(PersonnelRecord person, PersonId other) {
        return PersonnelRecord.of(other, EDU)
                .with(PersonnelField.NAME, "岚小渚")
                .with(PersonnelField.POSITION, new Position("云上市测绘所", "教师"))
                .with(PersonnelField.CATEGORIES, person.entries(PersonnelField.CATEGORIES))
                .with(PersonnelField.MEMBERSHIPS, person.entries(PersonnelField.MEMBERSHIPS));
    }

    @Test
    void what_is_held_is_compared_with_itself_as_the_guide_says() {
        PersonnelRecord person = person(personnel(policy()));

        // begin rules
        List<Finding> findings = PersonnelRules.findings(person, DAY);
        PersonnelRules.PartyStanding standing = PersonnelRules.partyStanding(person, DAY);
        // end
        assertThat(findings).isEmpty();
        assertThat(standing).isEqualTo(PersonnelRules.PartyStanding.OUTSIDE);

        // begin evaluation
        var evaluation = ComprehensiveEvaluation.of(
                "云上市工商联", LocalDate.of(2025, 5, 6), "评〔2025〕3号", ComprehensiveEvaluation.Result.B);
        PersonnelRecord evaluated = person.with(
                        PersonnelField.CATEGORIES, List.of(CategoryStanding.registered("6", LocalDate.of(2019, 6, 3))))
                .with(PersonnelField.EVALUATIONS, List.of(evaluation));
        Optional<Finding> bar = PersonnelRules.barToRecommendation(evaluated, DAY);
        // end
        assertThat(bar).isEmpty();
        assertThat(PersonnelRules.barToRecommendation(evaluated.without(PersonnelField.EVALUATIONS), DAY))
                .isPresent();
    }

    @Test
    void the_guide_has_every_field_as_it_is() throws IOException {
        Personnel personnel = personnel(policy());
        String guide = Files.readString(ROOT.resolve("docs/personnel.md"));
        for (PersonnelField<?> field : PersonnelField.all()) {
            boolean searched = !(catchThrowable(() -> personnel.search(field, "x", Purpose.of("测试")))
                    instanceof IllegalArgumentException);
            assertThat(guide)
                    .contains("| `%s` | %s | %s | %s | %s | %s |"
                            .formatted(
                                    field.path(),
                                    field.label().zh(),
                                    field.dataClass(),
                                    field.isCore() ? "always" : "where declared",
                                    searched ? "yes" : "no",
                                    field.mask()));
        }
        for (FileState state : FileState.values()) {
            assertThat(guide).contains("| `" + state + "` | " + state.label().zh() + " |");
        }
    }

    @Test
    void the_guide_shows_the_same_statements() throws IOException {
        String source = Files.readString(
                ROOT.resolve("storage-memory/src/test/java/io/tongxin/storage/memory/PersonnelGuideTest.java"));
        List<String> run = found("// begin \\w+\n(.*?)// end", source);
        List<String> inGuide = found("```java\n(.*?)```", Files.readString(ROOT.resolve("docs/personnel.md")));
        assertThat(run).hasSize(9);
        assertThat(inGuide).containsExactlyInAnyOrderElementsOf(run);
    }

    private static List<String> found(String form, String text) {
        return Pattern.compile(form, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(r -> r.group(1).replaceAll("\\s+", ""))
                .toList();
    }
}
