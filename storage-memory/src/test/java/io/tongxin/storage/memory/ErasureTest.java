package io.tongxin.storage.memory;

import static io.tongxin.storage.memory.SampleCity.CITY;
import static io.tongxin.storage.memory.SampleCity.EDU;
import static io.tongxin.storage.memory.SampleCity.activity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tongxin.RecordKinds;
import io.tongxin.actor.Scope;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.calendar.PeriodLength;
import io.tongxin.exchange.JsonView;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.CommandId;
import io.tongxin.id.ItemId;
import io.tongxin.id.ListVersion;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PersonId;
import io.tongxin.journal.ChainSeals;
import io.tongxin.journal.Digest;
import io.tongxin.journal.Journal;
import io.tongxin.journal.JournalWriter;
import io.tongxin.responsibility.Audience;
import io.tongxin.responsibility.Credit;
import io.tongxin.responsibility.Quota;
import io.tongxin.responsibility.ResponsibilityItem;
import io.tongxin.responsibility.ResponsibilityList;
import io.tongxin.role.ResponsibleRole;
import io.tongxin.sealing.ClearValue;
import io.tongxin.sealing.FieldPlace;
import io.tongxin.sealing.HostKeys;
import io.tongxin.sealing.Normalization;
import io.tongxin.sealing.Opened;
import io.tongxin.sealing.Sealer;
import io.tongxin.sealing.SearchField;
import io.tongxin.sealing.SearchTokens;
import io.tongxin.storage.Attribute;
import io.tongxin.storage.Body;
import io.tongxin.storage.CommandMismatchException;
import io.tongxin.storage.Condition;
import io.tongxin.storage.Query;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.Row;
import io.tongxin.storage.SealedValue;
import io.tongxin.storage.View;
import io.tongxin.term.Bilingual;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A person is erased in the midst of a city's records: what stays, and what opens no more. */
class ErasureTest {
    private static final PersonId PERSON = PersonId.of("p-first");
    private static final FieldPlace PLACE = new FieldPlace(CITY, PERSON, "people", "p-first", "name");
    private static final Attribute<String> TOKEN = Attribute.code("name_token");
    private static final SearchField NAME = SearchField.of("people", "name", Normalization.NAME, 128);
    private static final View ALL = View.latest(Scope.root(CITY));
    private static final RecordKind<Held> PEOPLE = RecordKind.named("people", Held.class, Held::id, new HeldBody())
            .ownedBy(held -> OwnerId.body(EDU))
            .index(Attribute.sealed("name"), Held::name)
            .index(TOKEN, Held::token)
            .build();

    private final SecureRandom random = new SecureRandom();
    private final SampleCity city = SampleCity.founded();
    private final Sealer sealer =
            Sealer.of(new MemoryPersonKeys(), HostKeys.of("k1", key(), random), city.clock, random);
    private final SearchTokens tokens = SearchTokens.of("t1", key());

    private byte[] key() {
        byte[] key = new byte[32];
        random.nextBytes(key);
        return key;
    }

    /** What is stored of a person: nothing in clear. */
    private record Held(String id, SealedValue name, String token) {}

    private static final class HeldBody implements Body<Held> {
        @Override
        public String write(Held held) {
            return String.join(" ", held.id(), held.name().text(), held.token());
        }

        @Override
        public Held read(String text) {
            List<String> parts = List.of(text.split(" ", -1));
            return new Held(parts.get(0), SealedValue.parse(parts.get(1)), parts.get(2));
        }
    }

    private void register(String command, String name) {
        ClearValue clear = ClearValue.of(name);
        SealedValue sealed = Optional.ofNullable(
                        sealer.seal(CommandId.of(command), Map.of(PLACE, clear)).get(PLACE))
                .orElseThrow();
        var held = new Held(
                PLACE.record(), sealed, tokens.toKeep(CITY, NAME, clear).text());
        String digest = Digest.of(List.of(PEOPLE.draft(held, CITY).body())).value();
        city.storage.write(CITY, SampleCity.command(command), digest, city.clock, tx -> {
            Row row = tx.insert(PEOPLE.draft(held, CITY).ownedBy(EDU));
            JournalWriter.of(tx, SampleCity.command(command), digest, ChainSeals.unkeyed())
                    .append(Optional.empty(), row);
        });
    }

    private List<Row> found(String name) {
        var query = Query.of(PEOPLE).where(Condition.in(TOKEN, tokens.toFind(CITY, NAME, ClearValue.of(name))));
        return city.storage.read(CITY, reading -> reading.query(query, ALL)).content();
    }

    private boolean isJournalIntact() {
        var kinds = new ArrayList<RecordKind<?>>(RecordKinds.all());
        kinds.add(PEOPLE);
        return Journal.of(city.storage, CITY, ChainSeals.unkeyed())
                .verifyRecords(kinds, List.of())
                .isIntact();
    }

    private List<String> verdicts() {
        return city.office.evaluation(LocalDate.of(2026, 9, 30)).of(OwnerId.body(EDU), 2026).stream()
                .map(JsonView.VERDICT::write)
                .toList();
    }

    @Test
    void erasure_destroys_the_key_and_keeps_every_verdict_every_row_and_the_journal() {
        city.office
                .responsibilityLists()
                .record(ResponsibilityList.of(
                        ListVersion.parse("duties@2026"),
                        Bilingual.of("责任清单"),
                        CITY,
                        EffectivePeriod.from(LocalDate.of(2026, 1, 1)),
                        Audience.of(EDU),
                        List.of(ResponsibilityItem.of(
                                ItemId.of("study"),
                                Bilingual.of("每季度专题研究"),
                                Set.of(ResponsibleRole.BODY),
                                Quota.of(PeriodLength.QUARTER, 1),
                                Credit.of(ActivityKindId.of("study"))))));
        city.office.activities().record(activity("a"));
        register("c-1", "岚小渚");
        Row before = found("岚 小 渚").get(0);
        SealedValue name = PEOPLE.read(before).name();
        List<String> verdicts = verdicts();
        assertThat(verdicts).hasSize(4);
        assertThat(sealer.open(PLACE, name).value().map(ClearValue::text)).contains("岚小渚");
        assertThat(before.body()).doesNotContain("岚");

        sealer.erase(CITY, PERSON);

        assertThat(sealer.open(PLACE, name)).isEqualTo(new Opened.Erased(city.clock.instant()));
        assertThat(found("岚小渚")).containsExactly(before);
        assertThat(verdicts()).isEqualTo(verdicts);
        assertThat(isJournalIntact()).isTrue();
    }

    @Test
    void a_command_that_is_sent_again_orders_the_same_sealed_content() {
        register("c-1", "岚小渚");
        List<Row> first = found("岚小渚");

        register("c-1", "岚小渚");

        assertThat(found("岚小渚")).isEqualTo(first).hasSize(1);
        assertThatExceptionOfType(CommandMismatchException.class).isThrownBy(() -> register("c-1", "岚小屿"));
        assertThat(isJournalIntact()).isTrue();
    }
}
