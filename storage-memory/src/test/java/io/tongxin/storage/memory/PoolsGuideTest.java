package io.tongxin.storage.memory;

import static io.tongxin.storage.memory.SampleCity.CITY;
import static io.tongxin.storage.memory.SampleCity.DAY;
import static io.tongxin.storage.memory.SampleCity.EDU;
import static io.tongxin.storage.memory.SampleCity.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.Appeals;
import io.tongxin.Attributes;
import io.tongxin.Known;
import io.tongxin.Office;
import io.tongxin.PeopleWork;
import io.tongxin.PersonnelKeeping;
import io.tongxin.RecordKinds;
import io.tongxin.Tongxin;
import io.tongxin.access.AccessEntry;
import io.tongxin.activity.Activity;
import io.tongxin.activity.Participation;
import io.tongxin.activity.Partner;
import io.tongxin.actor.Actor;
import io.tongxin.actor.ActorRole;
import io.tongxin.actor.Grounds;
import io.tongxin.actor.Purpose;
import io.tongxin.actor.Scope;
import io.tongxin.calendar.DateSpan;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.ActorId;
import io.tongxin.id.AppealId;
import io.tongxin.id.DocumentId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PairingId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PoolEntryId;
import io.tongxin.id.PoolGroundId;
import io.tongxin.id.SurveyId;
import io.tongxin.id.TalentPoolId;
import io.tongxin.norm.Norms;
import io.tongxin.organization.Organization;
import io.tongxin.pairing.Appeal;
import io.tongxin.pairing.AppealField;
import io.tongxin.pairing.AppealState;
import io.tongxin.pairing.Handover;
import io.tongxin.pairing.Pairing;
import io.tongxin.pairing.PairingStanding;
import io.tongxin.pairing.PairingState;
import io.tongxin.pairing.Pairings;
import io.tongxin.personnel.PersonnelField;
import io.tongxin.pool.EntryBasis;
import io.tongxin.pool.PoolEntry;
import io.tongxin.pool.PoolReview;
import io.tongxin.pool.ReviewFinding;
import io.tongxin.pool.ReviewInterval;
import io.tongxin.pool.ReviewRun;
import io.tongxin.pool.Standing;
import io.tongxin.pool.TalentPool;
import io.tongxin.privacy.Declaration;
import io.tongxin.privacy.ImpactAssessment;
import io.tongxin.privacy.LegalBasis;
import io.tongxin.privacy.PersonalField;
import io.tongxin.privacy.PrivacyPolicy;
import io.tongxin.privacy.Retention;
import io.tongxin.role.ParticipationRole;
import io.tongxin.sealing.HostKeys;
import io.tongxin.sealing.Sealer;
import io.tongxin.sealing.SearchTokens;
import io.tongxin.storage.Condition;
import io.tongxin.storage.Recorded;
import io.tongxin.survey.Answer;
import io.tongxin.survey.Asked;
import io.tongxin.survey.Survey;
import io.tongxin.survey.SurveyProgress;
import io.tongxin.term.Bilingual;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The statements of docs/pools.md run. */
class PoolsGuideTest {
    private static final Path ROOT = Path.of(System.getProperty("tongxin.root"));
    private static final PersonId PERSON = PersonId.of("p-9");

    private final SampleCity city = SampleCity.founded();
    private final Office office = city.office;
    private final List<AccessEntry> logged = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();

    private void print(Bilingual message, Bilingual cure) {
        shown.add(message.in(Locale.ENGLISH) + ": " + cure.in(Locale.ENGLISH));
    }

    @Test
    void a_pool_is_kept_and_looked_over_as_the_guide_says() {
        // begin pool
        PoolGroundId senior = PoolGroundId.of("senior-title");
        var pool = new TalentPool(
                TalentPoolId.of("pool-1"),
                EDU,
                Bilingual.of("党外人才库"),
                Set.of(senior),
                Set.of(PoolGroundId.of("moved-away")),
                SECRETARY,
                ReviewInterval.inMonths(Set.of(Month.JUNE, Month.DECEMBER)));
        var entry = new PoolEntry(
                PoolEntryId.of("e-1"),
                pool.id(),
                EDU,
                PERSON,
                LocalDate.of(2025, 9, 1),
                senior,
                EntryBasis.document(DocumentId.of("2025/17")),
                SECRETARY,
                Optional.empty());
        PeopleWork people = office.people();
        people.talentPools().record(pool);
        people.poolEntries().record(entry);
        // end

        // begin run
        Organization organization = Organization.of(office.known().organization());
        List<PoolEntry> entries =
                people.poolEntries().all().stream().map(Recorded::value).toList();
        List<PoolReview> reviews =
                people.poolReviews().all().stream().map(Recorded::value).toList();
        Map<PersonId, Standing> standings = Map.of(PERSON, Standing.ELIGIBLE);
        ReviewRun run = ReviewRun.of(pool, entries, reviews, standings, organization, DAY);
        for (ReviewFinding finding : run.findings()) {
            print(finding.message(), finding.cure());
        }
        // end

        assertThat(shown)
                .containsExactly(
                        "entry e-1 was due for review by 2025-12-31; days since then: 90: a review by post edu.secretary, recorded");
        assertThat(run.next()).hasSize(1);
    }

    @Test
    void pairs_are_kept_and_handed_over_as_the_guide_says() {
        // begin pairing
        var pair = new Pairing(
                PairingId.of("pair-1"), SECRETARY, PERSON, EffectivePeriod.from(LocalDate.of(2025, 9, 1)), 90, 180);
        office.people().pairings().record(pair);
        var talk = new Activity(
                ActivityId.of("talk-1"),
                EDU,
                ActivityKindId.of("talk"),
                Bilingual.of("谈心谈话"),
                DateSpan.of(DAY, DAY),
                List.of(new Participation(OwnerId.post(SECRETARY), ParticipationRole.ATTENDED)),
                List.of(Partner.paired(PERSON)),
                List.of(),
                Set.of());
        office.activities().record(talk);
        // end

        // begin standings
        Known known = office.known();
        Pairings pairings = Pairings.of(
                office.people().pairings().all().stream().map(Recorded::value).toList(),
                known.latest(RecordKinds.ACTIVITIES),
                Organization.of(known.organization()),
                person -> true);
        List<PairingStanding> standings = pairings.on(LocalDate.of(2026, 5, 31));
        List<Handover> handovers = pairings.handovers(LocalDate.of(2026, 6, 1));
        // end

        assertThat(standings).extracting(PairingStanding::state).containsExactly(PairingState.IN_TOUCH);
        assertThat(standings.get(0).due()).isEqualTo("2026-06-29");
        assertThat(handovers)
                .extracting(h -> h.message().en())
                .containsExactly(
                        "post edu.secretary hands over on 2026-06-01 pairs: 1, of them due for contact: 0; nobody has taken the post over");
        assertThat(known.latest(RecordKinds.UNITS)).extracting(u -> u.id()).contains(CITY);
    }

    /** The same city, whose host keeps what is held about persons and has declared the texts of appeals. */
    private Office keeping() {
        var random = new SecureRandom();
        ActorRole registrar = ActorRole.of("registrar");
        List<PersonalField> fields = Stream.of(PersonnelField.all(), List.of(AppealField.values()))
                .<PersonalField>flatMap(List::stream)
                .toList();
        List<Declaration> declared = fields.stream()
                .map(field -> Declaration.of(
                                field, LegalBasis.SEPARATE_CONSENT, Set.of(registrar), Retention.monthsAfterLeaving(36))
                        .assessed(ImpactAssessment.of("PIA-1", DAY, CITY)))
                .toList();
        Sealer sealer = Sealer.of(new MemoryPersonKeys(), HostKeys.of("k1", key(random), random), city.clock, random);
        return Tongxin.builder()
                .storage(city.storage)
                .clock(city.clock)
                .accessLog(logged::add)
                .personnel(PersonnelKeeping.of(
                        PrivacyPolicy.of(declared, Norms.of(List.of())), sealer, SearchTokens.of("t1", key(random))))
                .build()
                .as(Actor.of(ActorId.of("clerk"), CITY, Scope.root(CITY), Set.of(registrar)));
    }

    private static byte[] key(SecureRandom random) {
        byte[] key = new byte[32];
        random.nextBytes(key);
        return key;
    }

    @Test
    void what_a_person_asked_for_is_kept_and_opened_as_the_guide_says() {
        city.office.activities().record(SampleCity.activity("talk-1"));
        Office office = keeping();

        // begin appeal
        Appeals appeals = office.people().appeals();
        AppealId id = AppealId.of("appeal-1");
        appeals.record(
                office.command(Purpose.of("记录谈心谈话")),
                Appeal.of(id, EDU, PERSON, ActivityId.of("talk-1"), DAY, "希望协助落实实验场地"));
        appeals.handle(office.command(Purpose.of("办理诉求")), id, DAY.plusDays(8), "已会同有关部门落实", 1);
        Optional<Appeal> opened = appeals.reveal(id, Purpose.of("答复本人"), Grounds.of("本人询问办理结果"));
        long open = appeals.count(Condition.equal(Attributes.STATE, AppealState.OPEN.name()));
        // end

        assertThat(opened.orElseThrow().handled().orElseThrow().done()).isEqualTo("已会同有关部门落实");
        assertThat(open).isZero();
        assertThat(logged)
                .extracting(e -> e.purpose() + "，" + e.grounds().orElseThrow())
                .containsExactly("答复本人，本人询问办理结果");
    }

    @Test
    void a_survey_tells_how_far_it_has_come_and_nobody_who_is_silent() {
        // begin survey
        Survey survey = new Survey(
                SurveyId.of("survey-1"),
                EDU,
                Purpose.of("核对任职信息"),
                DAY,
                Set.of("mandates"),
                DocumentId.of("notice-1"),
                List.of(
                        new Asked(PERSON, DAY, Answer.answered(DAY.plusDays(3), Set.of("mandates"))),
                        new Asked(PersonId.of("p-10"), DAY, Answer.none())),
                Optional.empty());
        office.people().surveys().record(survey);
        SurveyProgress progress = SurveyProgress.of(survey);
        // end

        assertThat(progress.message().en()).isEqualTo("survey survey-1: – asked, – answered, – declined, – silent");
    }

    @Test
    void the_guide_shows_the_same_statements() throws IOException {
        String source = Files.readString(
                ROOT.resolve("storage-memory/src/test/java/io/tongxin/storage/memory/PoolsGuideTest.java"));
        List<String> run = found("// begin \\w+\n(.*?)// end", source);
        List<String> inGuide = found("```java\n(.*?)```", Files.readString(ROOT.resolve("docs/pools.md")));
        assertThat(run).hasSize(6);
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
