package io.tongxin.storage.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongxin.RecordKinds;
import io.tongxin.Tongxin;
import io.tongxin.actor.Actor;
import io.tongxin.actor.Scope;
import io.tongxin.calendar.EffectivePeriod;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActorId;
import io.tongxin.id.UnitId;
import io.tongxin.journal.ChainSeal;
import io.tongxin.journal.ChainSeals;
import io.tongxin.journal.Checkpoint;
import io.tongxin.journal.CheckpointKeeper;
import io.tongxin.journal.Journal;
import io.tongxin.journal.JournalEntry;
import io.tongxin.journal.Verification;
import io.tongxin.journal.Verification.Broken;
import io.tongxin.organization.OrganizationUnit;
import io.tongxin.storage.Storage;
import io.tongxin.term.Bilingual;
import io.tongxin.testkit.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** docs/journal.md: its statements are run as they stand there, and its table says what the tests of changes find. */
class JournalGuideTest {
    private static final Path ROOT = Path.of(System.getProperty("tongxin.root"));
    private static final Path GUIDE = ROOT.resolve("docs/journal.md");
    private static final UnitId CITY = UnitId.of("city");
    private static final Instant NEW_YEAR = Instant.parse("2027-01-01T00:00:00Z");

    private final Storage storage = Databases.empty(Databases.h2(), RecordKinds.all());
    private final SettableClock clock = SettableClock.at(NEW_YEAR.minusSeconds(60));
    private final Actor auditor = Actor.of(ActorId.of("auditor"), CITY, Scope.root(CITY));
    private final byte[] key = "the key of the host".getBytes(UTF_8);
    private final byte[] nextKey = "the next key of the host".getBytes(UTF_8);
    private final Kept keeper = new Kept();
    private final List<String> alarms = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private long done;

    private Tongxin sealed() {
        // begin seal
        ChainSeals seals = ChainSeals.of(ChainSeal.hmacSha256("2026-01", key));
        Tongxin tongxin = Tongxin.builder()
                .storage(storage)
                .clock(clock)
                .journalSeals(seals)
                .build();
        // end
        return tongxin;
    }

    private void recordSomething(Tongxin tongxin) {
        tongxin.as(auditor)
                .units()
                .record(new OrganizationUnit(CITY, Bilingual.of("某市"), Set.of(), EffectivePeriod.always()));
        tongxin.as(auditor).activities().record(TamperedCity.activity(ActivityId.of("a-1"), CITY));
    }

    @Test
    void the_statements_that_verify_do_what_the_guide_says() {
        Tongxin tongxin = sealed();
        recordSomething(tongxin);
        // begin verify
        Journal journal = tongxin.as(auditor).journal();
        Verification today = journal.advance(keeper, RecordKinds.all());
        Verification all = journal.verifyRecords(RecordKinds.all(), keeper.all());
        Verification some = journal.verify(Checkpoint.start(CITY), 1);
        for (Verification found : List.of(today, all, some)) {
            if (found instanceof Broken broken) {
                alarms.add(broken.sequence() + " " + broken.fault().label() + " " + broken.kind() + " " + broken.id());
            }
        }
        // end
        assertThat(alarms).isEmpty();
        assertThat(keeper.all()).hasSize(1);
    }

    @Test
    void the_statements_that_feed_others_send_each_entry_once() {
        Tongxin tongxin = sealed();
        recordSomething(tongxin);
        for (int round = 0; round < 3; round++) {
            // begin feed
            for (JournalEntry entry : tongxin.as(auditor).journal().entries(done + 1, 500)) {
                sent.add(entry.sequence() + " " + entry.change() + " " + entry.kind() + " " + entry.id());
                done = entry.sequence();
            }
            // end
        }
        assertThat(sent).containsExactly("1 RECORDED units city", "2 RECORDED activities a-1");
    }

    @Test
    void the_statements_that_change_keys_and_algorithms_leave_old_lines_whole() {
        recordSomething(sealed());
        clock.set(NEW_YEAR.plusSeconds(1));
        // begin rotate
        ChainSeals next = ChainSeals.of(ChainSeal.hmacSha256("2027-01", nextKey))
                .retired(ChainSeal.hmacSha256("2026-01", key), Instant.parse("2027-01-01T00:00:00Z"));
        // end
        Tongxin later = Tongxin.builder()
                .storage(storage)
                .clock(clock)
                .journalSeals(next)
                .build();
        later.as(auditor).activities().record(TamperedCity.activity(ActivityId.of("a-2"), CITY));
        assertThat(later.as(auditor)
                        .journal()
                        .verifyRecords(RecordKinds.all(), List.of())
                        .isIntact())
                .isTrue();

        Tongxin other = Tongxin.builder()
                .storage(Databases.empty(Databases.h2(), RecordKinds.all()))
                .journalSeals(ChainSeals.of(new MacSeal("HMAC-SHA512/2027", new SecretKeySpec(key, "HmacSHA512"))))
                .build();
        recordSomething(other);
        assertThat(other.as(auditor)
                        .journal()
                        .verifyRecords(RecordKinds.all(), List.of())
                        .isIntact())
                .isTrue();
    }

    // begin algorithm
    record MacSeal(String name, SecretKey key) implements ChainSeal {
        @Override
        public byte[] over(byte[] text) {
            try {
                Mac mac = Mac.getInstance(key.getAlgorithm());
                mac.init(key);
                return mac.doFinal(text);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("密码服务不可用 / no seal can be made", e);
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }
    // end

    @Test
    void the_guide_shows_the_same_statements() throws IOException {
        String source = Files.readString(
                ROOT.resolve("storage-jdbc/src/test/java/io/tongxin/storage/jdbc/JournalGuideTest.java"));
        List<String> run = found("// begin \\w+\n(.*?)// end", source);
        List<String> shown = found("```java\n(.*?)```", Files.readString(GUIDE));
        assertThat(run).hasSize(5);
        assertThat(shown).containsExactlyInAnyOrderElementsOf(run);
    }

    private static List<String> found(String form, String text) {
        return Pattern.compile(form, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(r -> r.group(1).replaceAll("\\s+", ""))
                .toList();
    }

    @Test
    void the_guide_says_of_each_change_by_what_it_is_found() throws IOException {
        String guide = Files.readString(GUIDE);
        var table = Pattern.compile("(\\| change \\|.*?\n)\n", Pattern.DOTALL).matcher(guide);
        assertThat(table.find()).isTrue();
        if (Boolean.getBoolean("tongxin.update")) {
            Files.writeString(GUIDE, guide.replace(table.group(1), table()));
        }
        assertThat(Files.readString(GUIDE)).contains("\n" + table() + "\n");
    }

    private static String table() {
        var table = new StringBuilder("| change | key and checkpoint | key | checkpoint | neither | what is named |\n")
                .append("| --- | --- | --- | --- | --- | --- |\n");
        for (Attack attack : TamperTests.attacks()) {
            table.append("| ").append(attack.name()).append(" |");
            Stream.of(Attack.Means.values())
                    .forEach(means -> table.append(attack.isFoundBy(means) ? " found |" : " **not** |"));
            boolean named = attack.isFoundBy(Attack.Means.KEY_AND_CHECKPOINT);
            table.append(named ? " `" + attack.fault() + "` |\n" : " – |\n");
        }
        return table.toString();
    }

    @Test
    void many_more_kinds_of_change_than_fourteen_are_found_with_a_key_and_a_checkpoint() {
        List<Attack> attacks = TamperTests.attacks();
        assertThat(attacks).extracting(Attack::name).doesNotHaveDuplicates();
        assertThat(attacks.stream().filter(a -> a.isFoundBy(Attack.Means.KEY_AND_CHECKPOINT)))
                .hasSizeGreaterThan(60);
        assertThat(attacks.stream().map(Attack::fault).distinct()).hasSizeGreaterThan(10);
    }

    /** Keeps checkpoints in a list; a host keeps them out of reach. */
    private static final class Kept implements CheckpointKeeper {
        private final List<Checkpoint> all = new ArrayList<>();

        @Override
        public Optional<Checkpoint> last(UnitId rootUnit) {
            return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
        }

        @Override
        public void keep(Checkpoint checkpoint) {
            all.add(checkpoint);
        }

        List<Checkpoint> all() {
            return List.copyOf(all);
        }
    }
}
