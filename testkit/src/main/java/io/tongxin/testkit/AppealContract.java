package io.tongxin.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tongxin.Appeals;
import io.tongxin.Attributes;
import io.tongxin.Office;
import io.tongxin.RecordKinds;
import io.tongxin.access.AccessEntry;
import io.tongxin.access.AccessNotLoggedException;
import io.tongxin.activity.Activity;
import io.tongxin.actor.Actor;
import io.tongxin.actor.ActorRole;
import io.tongxin.actor.Scope;
import io.tongxin.id.ActivityId;
import io.tongxin.id.ActivityKindId;
import io.tongxin.id.ActorId;
import io.tongxin.id.AppealId;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.pairing.Appeal;
import io.tongxin.pairing.AppealField;
import io.tongxin.pairing.AppealState;
import io.tongxin.pairing.SealedAppeal;
import io.tongxin.personnel.PersonnelField;
import io.tongxin.personnel.PersonnelMerge;
import io.tongxin.personnel.PersonnelRecord;
import io.tongxin.privacy.FieldNotReadableException;
import io.tongxin.privacy.PersonalField;
import io.tongxin.role.ParticipationRole;
import io.tongxin.sealing.PersonErasedException;
import io.tongxin.storage.Command;
import io.tongxin.storage.Condition;
import io.tongxin.storage.ConflictException;
import io.tongxin.storage.Recorded;
import io.tongxin.storage.UnknownRecordException;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import io.tongxin.validity.InvalidRecordException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What holds for appeals on every store, as tests: whoever brings a store extends this class and gives empty ones.
 *
 * <p>诉求契约 (suqiu qiyue). The persons are generated and are nobody. No test sleeps and none depends on today's date.
 */
@Term(zh = "诉求契约", pinyin = "suqiu qiyue", source = "library")
public abstract class AppealContract extends PersonsKept {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ActivityId TALK = ActivityId.of("talk");
    private static final AppealId ID = AppealId.of("appeal-1");
    private static final String ASKED = "希望协助落实实验场地，并答复申报进度";
    private static final String DONE = "已会同科技部门落实场地，三月十日答复本人";

    /** Made by JUnit. */
    protected AppealContract() {}

    @BeforeEach
    final void beginWithATalk() {
        office().activities().record(command(), talk(TALK, EDU));
    }

    private static Activity talk(ActivityId id, UnitId unit) {
        return Activity.of(
                id,
                unit,
                ActivityKindId.of("talk"),
                Bilingual.of("谈心谈话"),
                DAY,
                OwnerId.body(unit),
                ParticipationRole.ATTENDED);
    }

    private Office office() {
        return office(Scope.root(CITY), keptLog);
    }

    private Appeals appeals() {
        return office().people().appeals();
    }

    private Appeals appealsWith(PersonalField... fields) {
        var on = new ArrayList<PersonalField>(PersonnelField.all());
        on.addAll(List.of(fields));
        return office(Scope.root(CITY), keptLog, on).people().appeals();
    }

    private static Appeal appeal(AppealId id, PersonId person, String asked) {
        return Appeal.of(id, EDU, person, TALK, DAY, asked);
    }

    private static Appeal appeal() {
        return appeal(ID, ONE, ASKED);
    }

    private Appeal revealed(AppealId id) {
        return appeals().reveal(id, WHY, NOW).orElseThrow();
    }

    private static List<String> misfits(Runnable write) {
        var refused = catchThrowableOfType(InvalidRecordException.class, write::run);
        assertThat(refused).as("the write was not refused").isNotNull();
        return refused.violations().stream()
                .map(v -> v.path() + " " + v.constraint())
                .toList();
    }

    @Test
    void what_was_asked_for_and_done_comes_back_and_stands_in_the_store_sealed_alone() {
        Recorded<SealedAppeal> recorded = appeals().record(command(), appeal());
        Recorded<SealedAppeal> handled = appeals().handle(command(), ID, DAY.plusDays(8), DONE, 1);
        Appeal opened = revealed(ID);

        assertThat(opened).isEqualTo(appeal().handledOn(DAY.plusDays(8), DONE));
        String kept = everythingKept() + log + recorded + handled + opened;
        for (String text : List.of(ASKED, DONE)) {
            assertThat(kept)
                    .contains(ID.value())
                    .doesNotContain(text)
                    .doesNotContain(text.substring(2, 8))
                    .doesNotContain(Base64.getEncoder()
                            .encodeToString(text.substring(0, 6).getBytes(UTF_8)));
        }
    }

    @Test
    void an_appeal_with_lines_and_rare_signs_of_2000_characters_comes_back() {
        String longest = "a\n\t".repeat(600) + "𠮷".repeat(200);

        appeals().record(command(), appeal(ID, ONE, longest).handledOn(DAY, longest));

        assertThat(revealed(ID)).isEqualTo(appeal(ID, ONE, longest).handledOn(DAY, longest));
    }

    @Test
    void a_text_that_is_blank_too_long_or_has_refused_characters_is_told_by_its_field_and_never_itself() {
        assertThat(misfits(() ->
                        appeals().record(command(), appeal(ID, ONE, " ").handledOn(DAY, "a".repeat(2_001)))))
                .containsExactlyInAnyOrder("appeal.asked personnel.text-missing", "appeal.done personnel.text-long");
        assertThat(misfits(() -> appeals().record(command(), appeal(ID, ONE, "\u0000" + ASKED))))
                .containsExactly("appeal.asked record.characters");
        assertThat(misfits(() -> appeals().record(command(), appeal(ID, ONE, "求".repeat(1_280)))))
                .containsExactly("appeal.asked personnel.value-long");
        appeals().record(command(), appeal(ID, ONE, "求".repeat(1_279)));
        assertThat(misfits(() -> appeals().handle(command(), ID, DAY, "", 1)))
                .containsExactly("appeal.done personnel.text-missing");
        assertThatThrownBy(() -> appeals().record(command(), appeal(AppealId.of("x"), ONE, "\u0000" + ASKED)))
                .hasMessageNotContaining(ASKED);
    }

    @Test
    void for_a_field_that_is_off_nothing_is_sealed() {
        String before = everythingKept();
        Appeals neither = appealsWith();
        Appeals asking = appealsWith(AppealField.ASKED);

        assertThat(misfits(() -> neither.record(command(), appeal())))
                .containsExactly("appeal.asked personnel.field-off");
        assertThat(misfits(() -> asking.record(command(), appeal().handledOn(DAY, DONE))))
                .containsExactly("appeal.done personnel.field-off");
        assertThat(everythingKept()).isEqualTo(before);

        asking.record(command(), appeal());
        assertThat(misfits(() -> asking.handle(command(), ID, DAY, DONE, 1)))
                .containsExactly("appeal.done personnel.field-off");
        assertThat(asking.reveal(ID, WHY, NOW)).contains(appeal());
        appeals().handle(command(), ID, DAY, DONE, 1);
        assertThatThrownBy(() -> asking.reveal(ID, WHY, NOW))
                .isInstanceOfSatisfying(
                        FieldNotReadableException.class,
                        e -> assertThat(e.path()).isEqualTo("appeal.done"));
    }

    @Test
    void a_revealing_stands_in_the_log_with_purpose_grounds_and_fields() {
        appeals().record(command(), appeal().handledOn(DAY, DONE));
        log.clear();

        appeals().reveal(ID, WHY, NOW);

        assertThat(log).singleElement().satisfies(e -> {
            assertThat(e.outcome()).isEqualTo(AccessEntry.Outcome.REVEALED);
            assertThat(e.kind()).isEqualTo("appeals");
            assertThat(e.record()).isEqualTo(ID.value());
            assertThat(e.fields()).containsExactly("appeal.asked", "appeal.done");
            assertThat(e.purpose()).isEqualTo(WHY);
            assertThat(e.grounds()).contains(NOW);
        });
    }

    @Test
    void where_the_log_cannot_be_written_nothing_is_opened() {
        appeals().record(command(), appeal());
        Office unlogged = office(Scope.root(CITY), entry -> {
            throw new IllegalStateException("full");
        });
        Office withoutLog = library(allFields()).build().as(clerk(Scope.root(CITY)));

        for (Office closed : List.of(unlogged, withoutLog)) {
            assertThatThrownBy(() -> closed.people().appeals().reveal(ID, WHY, NOW))
                    .isInstanceOf(AccessNotLoggedException.class);
        }
    }

    @Test
    void who_is_no_declared_reader_is_refused_whether_there_is_such_an_appeal_or_not() {
        appeals().record(command(), appeal());
        log.clear();
        Actor guest = Actor.of(ActorId.of("guest"), CITY, Scope.root(CITY), Set.of(ActorRole.of("guest")));
        Appeals theirs = library(allFields())
                .accessLog(keptLog)
                .build()
                .as(guest)
                .people()
                .appeals();

        for (AppealId id : List.of(ID, AppealId.of("none"))) {
            assertThatThrownBy(() -> theirs.reveal(id, WHY, NOW))
                    .isInstanceOf(FieldNotReadableException.class)
                    .hasMessageContaining("appeal.asked");
        }

        assertThat(log).hasSize(2).allSatisfy(e -> {
            assertThat(e.outcome()).isEqualTo(AccessEntry.Outcome.READ_DENIED);
            assertThat(e.grounds()).contains(NOW);
        });
    }

    @Test
    void an_appeal_of_another_unit_looks_like_one_that_does_not_exist() {
        appeals().record(command(), appeal());
        Scope finance = Scope.units(CITY, Set.of(FIN));
        Appeals theirs = office(finance, keptLog).people().appeals();

        assertThat(theirs.find(ID)).isEmpty();
        assertThat(theirs.count(Condition.everything())).isZero();
        assertThat(theirs.query(theirs.query()).content()).isEmpty();
        log.clear();
        for (AppealId id : List.of(ID, AppealId.of("none"))) {
            assertThat(theirs.reveal(id, WHY, NOW)).isEmpty();
            Appeal changed = Appeal.of(id, FIN, ONE, TALK, DAY, ASKED);
            List<ThrowingCallable> writes = List.of(
                    () -> theirs.handle(command(finance), id, DAY, DONE, 1),
                    () -> theirs.correct(command(finance), changed, 1),
                    () -> theirs.sealed().withdraw(command(finance), id, 1));
            assertThat(writes)
                    .allSatisfy(write -> assertThatThrownBy(write)
                            .isInstanceOf(UnknownRecordException.class)
                            .hasMessage(new UnknownRecordException("appeals", id.value()).getMessage()));
        }
        assertThat(log)
                .extracting(e -> e.outcome() + " " + e.record())
                .containsExactly(
                        "WRITE_DENIED appeal-1",
                        "WRITE_DENIED appeal-1",
                        "WRITE_DENIED appeal-1",
                        "WRITE_DENIED none",
                        "WRITE_DENIED none",
                        "WRITE_DENIED none");
        assertThat(revealed(ID)).isEqualTo(appeal());
    }

    @Test
    void an_appeal_is_made_in_a_talk_of_its_unit_which_then_stays() {
        ActivityId theirs = ActivityId.of("theirs");
        office().activities().record(command(), talk(theirs, FIN));

        for (ActivityId talk : List.of(ActivityId.of("none"), theirs)) {
            assertThat(misfits(() -> appeals().record(command(), Appeal.of(ID, EDU, ONE, talk, DAY, ASKED))))
                    .containsExactly("activity appeal.no-such-activity");
        }
        assertThat(misfits(
                        () -> appeals().record(command(), Appeal.of(ID, UnitId.of("nowhere"), ONE, TALK, DAY, ASKED))))
                .containsExactlyInAnyOrder("unit organization.no-such-unit", "activity appeal.no-such-activity");
        appeals().record(command(), appeal());
        assertThat(misfits(() -> office().activities().withdraw(command(), TALK, 1)))
                .containsExactly("id appeal.activity-has-appeals");
        assertThat(misfits(() -> office().activities().correct(command(), talk(TALK, FIN), 1)))
                .contains("unit appeal.activity-has-appeals");

        appeals().sealed().withdraw(command(), ID, 1);
        office().activities().withdraw(command(), TALK, 1);
        assertThat(appeals().find(ID)).isEmpty();
    }

    @Test
    void a_talk_and_its_appeal_are_written_by_one_command() {
        Command command = command();
        ActivityId talk = ActivityId.of("talk-2");
        SealedAppeal sealed = appeals().seal(command, Appeal.of(ID, EDU, ONE, talk, DAY, ASKED));

        office().write(
                        command,
                        changes -> changes.record(RecordKinds.APPEALS, sealed)
                                .record(RecordKinds.ACTIVITIES, talk(talk, EDU)));

        assertThat(revealed(ID).asked()).isEqualTo(ASKED);
    }

    @Test
    void what_is_open_is_asked_for_until_it_is_handled_and_what_was_done_may_be_said_anew() {
        appeals().record(command(), appeal());
        appeals().record(command(), appeal(AppealId.of("appeal-2"), OTHER, ASKED));
        Condition open = Condition.allOf(
                Condition.equal(Attributes.STATE, AppealState.OPEN.name()),
                Condition.equal(Attributes.ACTIVITY, TALK.value()),
                Condition.equal(Attributes.DAY, DAY));
        assertThat(appeals().count(open)).isEqualTo(2);

        appeals().handle(command(), ID, DAY, "已转办", 1);
        appeals().handle(command(), ID, DAY.plusDays(8), DONE, 2);

        assertThat(appeals().count(open)).isEqualTo(1);
        assertThat(appeals()
                        .query(appeals().query().where(Condition.equal(Attributes.PERSON, ONE.value())))
                        .content())
                .singleElement()
                .satisfies(one -> assertThat(one.value().state()).isEqualTo(AppealState.HANDLED));
        assertThat(revealed(ID)).isEqualTo(appeal().handledOn(DAY.plusDays(8), DONE));
        assertThat(appeals().sealed().revisions(ID)).hasSize(3);
    }

    @Test
    void nothing_is_handled_before_it_is_asked_for() {
        appeals().record(command(), appeal());

        assertThat(misfits(() -> appeals().handle(command(), ID, DAY.minusDays(1), DONE, 1)))
                .containsExactly("handled.day appeal.handled-before-asked");
    }

    @Test
    void the_same_command_again_has_no_second_effect_and_a_stale_one_is_refused() {
        Command recording = command();
        Command handling = command();
        Recorded<SealedAppeal> first = appeals().record(recording, appeal());
        Recorded<SealedAppeal> second = appeals().handle(handling, ID, DAY, DONE, 1);

        assertThat(appeals().record(recording, appeal())).isEqualTo(first);
        assertThat(appeals().handle(handling, ID, DAY, DONE, 1)).isEqualTo(second);
        assertThatThrownBy(() -> appeals().handle(command(), ID, DAY, DONE, 1)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> appeals().correct(command(), appeal(), 1)).isInstanceOf(ConflictException.class);
    }

    @Test
    void a_correction_takes_the_place_of_the_whole_appeal() {
        appeals().record(command(), appeal());

        appeals().correct(command(), appeal(ID, OTHER, "希望参加培训"), 1);

        assertThat(revealed(ID)).isEqualTo(appeal(ID, OTHER, "希望参加培训"));
    }

    @Test
    void of_an_erased_person_the_texts_are_closed_for_ever_and_the_appeal_stays() {
        personnel().record(command(), person(ONE, 1));
        appeals().record(command(), appeal());
        appeals().handle(command(), ID, DAY, DONE, 1);

        personnel().erase(command(), ONE, 1);

        assertThat(revealed(ID)).isEqualTo(appeal(ID, ONE, "").handledOn(DAY, ""));
        assertThat(appeals().find(ID).orElseThrow().value().state()).isEqualTo(AppealState.HANDLED);
        assertThatThrownBy(() -> appeals().handle(command(), ID, DAY, DONE, 2))
                .isInstanceOf(PersonErasedException.class);
        assertThatThrownBy(() -> appeals().correct(command(), appeal(AppealId.of("none"), ONE, ASKED), 1))
                .isInstanceOf(UnknownRecordException.class);
        assertThat(office().journal()
                        .verifyRecords(RecordKinds.all(), List.of())
                        .isIntact())
                .isTrue();
        appeals().sealed().withdraw(command(), ID, 2);
        assertThat(appeals().find(ID)).isEmpty();
    }

    @Test
    void the_appeal_of_a_person_who_was_merged_opens_until_the_other_is_erased() {
        PersonnelRecord one = person(ONE, 1).without(PersonnelField.RESUME);
        PersonnelRecord other = person(OTHER, 2).without(PersonnelField.RESUME);
        personnel().recordAll(command(), List.of(one, other));
        appeals().record(command(), appeal(ID, OTHER, ASKED));

        personnel().merge(command(), keeping(one, other), 1, 1);

        assertThat(revealed(ID).asked()).isEqualTo(ASKED);
        appeals().handle(command(), ID, DAY, DONE, 1);
        assertThat(revealed(ID)).isEqualTo(appeal(ID, OTHER, ASKED).handledOn(DAY, DONE));

        personnel().erase(command(), ONE, 2);
        assertThat(revealed(ID)).isEqualTo(appeal(ID, OTHER, "").handledOn(DAY, ""));
    }

    private static PersonnelMerge keeping(PersonnelRecord one, PersonnelRecord other) {
        PersonnelMerge merge = PersonnelMerge.of(one, other);
        for (PersonnelField<?> conflict : merge.conflicts()) {
            merge = merge.choosing(conflict, PersonnelMerge.Side.KEPT);
        }
        return merge;
    }

    @Test
    void no_verdict_knows_of_an_appeal() {
        appeals().record(command(), appeal());

        assertThat(office().known().revisions(RecordKinds.APPEALS)).isEmpty();
    }
}
