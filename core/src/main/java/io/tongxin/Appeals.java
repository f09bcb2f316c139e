package io.tongxin;

import static java.util.Objects.requireNonNull;

import io.tongxin.actor.Grounds;
import io.tongxin.actor.Purpose;
import io.tongxin.id.AppealId;
import io.tongxin.pairing.Appeal;
import io.tongxin.pairing.AppealField;
import io.tongxin.pairing.SealedAppeal;
import io.tongxin.privacy.FieldNotReadableException;
import io.tongxin.privacy.PersonalField;
import io.tongxin.storage.Command;
import io.tongxin.storage.Condition;
import io.tongxin.storage.Page;
import io.tongxin.storage.Query;
import io.tongxin.storage.Recorded;
import io.tongxin.storage.SealedValue;
import io.tongxin.storage.UnknownRecordException;
import io.tongxin.term.Term;
import io.tongxin.validity.InvalidRecordException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What persons asked for in talks and on visits, as one actor may write and read it: the texts go in in clear and are sealed before
 * they reach the store; they are opened for a purpose and on grounds, which stand in the access log first.
 *
 * <p>诉求库 (suqiu ku). An appeal that is not in the actor's scope looks like one that does not exist. When a person is erased, the
 * texts close for ever and the records stay. No verdict reads any of it. Safe for use by many threads.
 */
@Term(zh = "诉求库", pinyin = "suqiu ku", source = "library")
public final class Appeals {
    private final Records<SealedAppeal, AppealId> records;
    private final PersonTexts texts;

    Appeals(Office office, PersonnelKeeping keeping) {
        this.records = new Records<>(office, RecordKinds.APPEALS);
        this.texts = new PersonTexts(office, keeping, RecordKinds.APPEALS.name());
    }

    /**
     * Writes a new appeal by this command.
     *
     * @throws InvalidRecordException with the path of each misfit, of a text that of its field; no text is told
     * @throws io.tongxin.sealing.SealingException if it cannot be sealed, as when the person was erased
     */
    public Recorded<SealedAppeal> record(Command command, Appeal appeal) {
        return records.record(command, seal(command, appeal));
    }

    /**
     * The sealed form of an appeal, to be ordered in {@link Changes} together with the talk in which it was made, by that command.
     *
     * @throws InvalidRecordException with the path of each text's field that is off, or whose text cannot be sealed
     */
    public SealedAppeal seal(Command command, Appeal appeal) {
        var clear = new HashMap<PersonalField, String>();
        clear.put(AppealField.ASKED, appeal.asked());
        appeal.handled().ifPresent(handled -> clear.put(AppealField.DONE, handled.done()));
        Map<PersonalField, SealedValue> sealed = texts.seal(command, appeal.id().value(), appeal.person(), clear);
        var open = new SealedAppeal(
                appeal.id(),
                appeal.unit(),
                appeal.person(),
                appeal.activity(),
                appeal.day(),
                of(sealed, AppealField.ASKED),
                Optional.empty());
        return appeal.handled()
                .map(handled -> open.handledOn(handled.day(), of(sealed, AppealField.DONE)))
                .orElse(open);
    }

    private static SealedValue of(Map<PersonalField, SealedValue> sealed, AppealField field) {
        return requireNonNull(sealed.get(field), "a text was not sealed");
    }

    /**
     * Writes the next revision, in the place of the whole appeal that was there.
     *
     * @throws UnknownRecordException if there is no such appeal in scope
     * @throws InvalidRecordException as {@link #record}
     */
    public Recorded<SealedAppeal> correct(Command command, Appeal appeal, int revisionSeen) {
        records.seen(command, appeal.id(), revisionSeen);
        return records.correct(command, seal(command, appeal), revisionSeen);
    }

    /**
     * Says what was done about an appeal; said again, it takes the place of what was said before. What was asked for need not be
     * opened for it.
     *
     * @param day when, not before the appeal
     * @param done what was done
     * @throws UnknownRecordException if there is no such appeal in scope
     * @throws InvalidRecordException as {@link #record}
     */
    public Recorded<SealedAppeal> handle(Command command, AppealId id, LocalDate day, String done, int revisionSeen) {
        SealedAppeal appeal = records.seen(command, id, revisionSeen);
        Map<PersonalField, SealedValue> sealed =
                texts.seal(command, id.value(), appeal.person(), Map.of(AppealField.DONE, done));
        return records.correct(command, appeal.handledOn(day, of(sealed, AppealField.DONE)), revisionSeen);
    }

    /**
     * Shows an appeal in clear, after it stands in the access log; of a person who was erased, with empty texts.
     *
     * @param purpose what for, in the host's words
     * @param grounds why just now, in the host's words
     * @return the appeal; empty where there is no such one in scope
     * @throws FieldNotReadableException if the actor's roles may not read one of its texts, which stands in the access log too
     * @throws io.tongxin.access.AccessNotLoggedException if the log could not be written; nothing was opened then
     */
    public Optional<Appeal> reveal(AppealId id, Purpose purpose, Grounds grounds) {
        Why why = Why.of(purpose, grounds);
        Optional<SealedAppeal> found = records.find(id).map(Recorded::value);
        texts.requireReadable(id.value(), Set.of(AppealField.ASKED), why);
        return found.map(appeal -> opened(appeal, why));
    }

    private Appeal opened(SealedAppeal appeal, Why why) {
        var sealed = new HashMap<PersonalField, SealedValue>();
        sealed.put(AppealField.ASKED, appeal.asked());
        appeal.handled().ifPresent(handled -> sealed.put(AppealField.DONE, handled.done()));
        Map<PersonalField, String> clear = texts.reveal(appeal.id().value(), appeal.person(), sealed, why);
        Appeal open = Appeal.of(
                appeal.id(),
                appeal.unit(),
                appeal.person(),
                appeal.activity(),
                appeal.day(),
                clear.getOrDefault(AppealField.ASKED, ""));
        return appeal.handled()
                .map(handled -> open.handledOn(handled.day(), clear.getOrDefault(AppealField.DONE, "")))
                .orElse(open);
    }

    /** The sealed appeal, if there is one in scope. */
    public Optional<Recorded<SealedAppeal>> find(AppealId id) {
        return records.find(id);
    }

    /** A query over sealed appeals, by unit, person, activity, day and state. */
    public Query<SealedAppeal> query() {
        return records.query();
    }

    /** One page of the sealed appeals in scope that fit a query. */
    public Page<Recorded<SealedAppeal>> query(Query<SealedAppeal> query) {
        return records.query(query);
    }

    /** How many appeals in scope fit. */
    public long count(Condition where) {
        return records.count(where);
    }

    /** All of them as they are kept, sealed: to read their revisions and to withdraw one. */
    public Records<SealedAppeal, AppealId> sealed() {
        return records;
    }
}
