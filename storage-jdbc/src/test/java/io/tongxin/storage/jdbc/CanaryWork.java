package io.tongxin.storage.jdbc;

import static io.tongxin.storage.jdbc.CanaryDesk.CITY;
import static io.tongxin.storage.jdbc.CanaryDesk.DAY;
import static io.tongxin.storage.jdbc.CanaryDesk.EDU;
import static io.tongxin.storage.jdbc.CanaryDesk.FIN;
import static io.tongxin.storage.jdbc.CanaryDesk.NOW;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.tongxin.Attributes;
import io.tongxin.Office;
import io.tongxin.Personnel;
import io.tongxin.RecordKinds;
import io.tongxin.actor.Grounds;
import io.tongxin.actor.Purpose;
import io.tongxin.actor.Scope;
import io.tongxin.code.CitizenIdNumber;
import io.tongxin.exchange.PersonnelForm;
import io.tongxin.id.PersonId;
import io.tongxin.personnel.PersonnelField;
import io.tongxin.personnel.PersonnelMerge;
import io.tongxin.personnel.PersonnelRecord;
import io.tongxin.personnel.PersonnelRules;
import io.tongxin.personnel.SealedPersonnel;
import io.tongxin.privacy.ExportManifest;
import io.tongxin.sealing.ClearValue;
import io.tongxin.storage.Command;
import io.tongxin.storage.Condition;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that can be done with records of persons, done once: what is allowed, and what is refused. */
final class CanaryWork {
    private static final PersonId ONE = PersonId.of("p-1");
    private static final PersonId OTHER = PersonId.of("p-2");
    private static final PersonId THIRD = PersonId.of("p-3");
    private static final Purpose WHY = Purpose.of("核对推荐材料");
    private static final Grounds NOW_ASKED = Grounds.of("换届前核对");
    private static final Set<PersonnelField<?>> ALL = Set.copyOf(PersonnelField.all());

    private final CanaryDesk desk;
    private final PersonnelRecord one = new CanaryPerson("甲", 1807).record(ONE, EDU);
    private final PersonnelRecord other = new CanaryPerson("乙", 1813).record(OTHER, EDU);
    private final PersonnelRecord third = new CanaryPerson("丙", 1819).record(THIRD, EDU);
    /** One whom no command writes. */
    private final PersonnelRecord refused = new CanaryPerson("丁", 1825).record(PersonId.of("p-4"), EDU);

    CanaryWork(CanaryDesk desk) {
        this.desk = desk;
    }

    List<PersonnelRecord> persons() {
        return List.of(one, other, third, refused);
    }

    void doEverything() {
        write();
        read(desk.personnel());
        misfits(desk.keeper());
        misfits(desk.office(Scope.root(CITY), PersonnelField.all(), Locale.ENGLISH));
        denied();
        new CanaryPeople(desk).workWith(ONE, OTHER);
        export();
        closed();
        end();
    }

    private void write() {
        Personnel personnel = desk.personnel();
        Command command = desk.command();
        desk.tell(personnel.record(command, one));
        desk.tell(personnel.record(command, one));
        desk.refused(() -> personnel.record(command, other));
        desk.refused(() -> personnel.record(desk.command(), one));
        desk.tell(personnel.recordAll(desk.command(), List.of(other)));
        Command sealing = desk.command();
        List<SealedPersonnel> sealed = personnel.seal(sealing, List.of(third));
        desk.tell(sealed);
        desk.tell(desk.keeper().write(sealing, changes -> changes.recordAll(RecordKinds.PERSONNEL, sealed)));
        PersonnelRecord changed = one.without(PersonnelField.AWARDS);
        desk.tell(personnel.correct(desk.command(), changed, 1));
        desk.refused(() -> personnel.correct(desk.command(), changed, 1));
        desk.refused(() -> personnel.correct(desk.command(), changed, 7));
    }

    private void read(Personnel personnel) {
        desk.tell(personnel.find(ONE));
        desk.tell(personnel.query(personnel.query()).content());
        desk.tell(personnel.count(Condition.equal(Attributes.UNIT, EDU.value())));
        desk.tell(reveal(personnel, ONE));
        List<PersonnelRecord> revealed = revealAll(personnel, List.of(ONE, OTHER, THIRD));
        desk.tell(revealed);
        revealed.forEach(record -> {
            PersonnelField.all().stream()
                    .map(record::value)
                    .filter(value -> value.filter(List.class::isInstance).isPresent())
                    .forEach(desk::tell);
            record.value(PersonnelField.POSITION).ifPresent(desk::tell);
            record.value(PersonnelField.ID_NUMBER).ifPresent(desk::tell);
            desk.tell(PersonnelRules.findings(record, DAY));
            desk.tell(PersonnelRules.barToRecommendation(record, DAY));
        });
        desk.tell(masked(personnel, ONE));
        desk.tell(ClearValue.of(text(one, PersonnelField.NAME)));
        search(personnel);
    }

    private void search(Personnel personnel) {
        String number = one.value(PersonnelField.ID_NUMBER).orElseThrow().value();
        desk.tell(search(personnel, PersonnelField.NAME, text(one, PersonnelField.NAME)));
        desk.tell(search(personnel, PersonnelField.NAME, CanaryPerson.BIRD));
        desk.tell(search(personnel, PersonnelField.ID_NUMBER, number));
        desk.tell(search(personnel, PersonnelField.CATEGORIES, "11"));
        desk.tell(search(personnel, PersonnelField.MEMBERSHIPS, "07"));
        desk.refused(() -> search(personnel, PersonnelField.PHONE, text(one, PersonnelField.PHONE)));
    }

    private static Optional<PersonnelRecord> reveal(Personnel personnel, PersonId id) {
        return personnel.reveal(id, ALL, WHY, NOW_ASKED);
    }

    private static List<PersonnelRecord> revealAll(Personnel personnel, List<PersonId> ids) {
        return personnel.revealAll(ids, ALL, WHY, NOW_ASKED);
    }

    private static Map<PersonnelField<?>, String> masked(Personnel personnel, PersonId id) {
        return personnel.masked(id, ALL, WHY);
    }

    private static List<PersonId> search(Personnel personnel, PersonnelField<?> field, String value) {
        return personnel.search(field, value, WHY);
    }

    private static String text(PersonnelRecord record, PersonnelField<String> field) {
        return record.value(field).orElseThrow();
    }

    private void misfits(Office office) {
        Personnel personnel = office.personnel();
        new CanaryMisfits(one).all().forEach(misfit -> {
            desk.refused(() -> personnel.record(desk.command(), misfit));
            desk.refused(() -> personnel.correct(desk.command(), misfit, 2));
            desk.refused(() -> personnel.recordAll(desk.command(), List.of(third, misfit)));
        });
        desk.refused(() -> personnel.record(desk.command(), one.without(PersonnelField.NAME)));
        desk.refused(() -> CitizenIdNumber.of(CanaryPerson.BIRD + "号码"));
        desk.refused(() -> CitizenIdNumber.of(
                one.value(PersonnelField.ID_NUMBER).orElseThrow().value() + "0"));
        desk.refused(() -> ClearValue.of(CanaryPerson.BIRD.repeat(2_000)));
        for (String broken : List.of("{\"unit\":\"" + CanaryPerson.BIRD, "[\"" + CanaryPerson.BIRD + "\"]")) {
            desk.refused(() -> PersonnelForm.read(ONE, EDU, Map.of("position", broken)));
            desk.refused(() -> PersonnelForm.read(ONE, EDU, Map.of("resume.0", broken)));
        }
        desk.refused(() -> PersonnelForm.read(ONE, EDU, Map.of("idNumber", CanaryPerson.BIRD)));
        PersonnelMerge open = PersonnelMerge.of(one, other);
        desk.tell(open);
        desk.refused(() -> personnel.merge(desk.command(), open, 2, 1));
        desk.refused(() -> PersonnelMerge.of(one, one));
    }

    private void denied() {
        Personnel guest = desk.guest().personnel();
        desk.refused(() -> reveal(guest, ONE));
        desk.refused(() -> search(guest, PersonnelField.NAME, text(one, PersonnelField.NAME)));
        Office finance = desk.office(Scope.units(CITY, Set.of(FIN)), PersonnelField.all(), Locale.CHINESE);
        Personnel theirs = finance.personnel();
        desk.tell(reveal(theirs, ONE));
        desk.refused(() -> theirs.correct(desk.command(finance.actor()), one, 2));
        desk.refused(() -> theirs.record(desk.command(finance.actor()), refused));
        List<PersonnelField<?>> core =
                PersonnelField.all().stream().filter(PersonnelField::isCore).toList();
        Office fewer = desk.office(Scope.root(CITY), core, Locale.CHINESE);
        desk.refused(() -> fewer.personnel().record(desk.command(), one));
        Personnel keyless = desk.keyless().personnel();
        desk.refused(() -> reveal(keyless, ONE));
        desk.refused(() -> keyless.correct(desk.command(), one, 2));
    }

    private void export() {
        byte[] content = PersonnelForm.write(one).toString().getBytes(UTF_8);
        var fields = List.of(ExportManifest.Field.of("name", ExportManifest.Showing.REVEALED));
        desk.tell(ExportManifest.of(CITY, "personnel", 1, fields, desk.keeper().actor(), WHY, NOW, content));
    }

    /** What does not open: the values of one under the id of another. */
    private void closed() {
        Personnel personnel = desk.personnel();
        SealedPersonnel of = personnel.find(ONE).orElseThrow().value();
        var moved = new SealedPersonnel(THIRD, EDU, of.state(), Optional.empty(), of.values(), of.tokens());
        desk.tell(desk.keeper().write(desk.command(), changes -> changes.correct(RecordKinds.PERSONNEL, moved, 1)));
        desk.refused(() -> reveal(personnel, THIRD));
        desk.refused(() -> masked(personnel, THIRD));
        desk.refused(() -> revealAll(personnel, List.of(ONE, THIRD)));
        desk.tell(personnel.correct(desk.command(), third, 2));
    }

    private void end() {
        Personnel personnel = desk.personnel();
        desk.tell(personnel.leave(desk.command(), THIRD, 3));
        PersonnelMerge merge = PersonnelMerge.of(one, other.without(PersonnelField.RESUME));
        for (PersonnelField<?> field : merge.conflicts()) {
            merge = merge.choosing(field, PersonnelMerge.Side.KEPT);
        }
        PersonnelMerge whole = merge;
        desk.tell(personnel.merge(desk.command(), whole, 2, 1));
        desk.refused(() -> personnel.merge(desk.command(), whole, 2, 1));
        desk.tell(reveal(personnel, ONE));
        desk.tell(personnel.erase(desk.command(), ONE, 3));
        desk.tell(reveal(personnel, ONE));
        desk.refused(() -> personnel.correct(desk.command(), one, 4));
        desk.refused(() -> personnel.record(desk.command(), one));
        desk.tell(desk.keeper().journal().verifyRecords(RecordKinds.all(), List.of()));
    }

    /** What is written while the database has lost a table. */
    void failInTheDatabase() {
        Personnel personnel = desk.personnel();
        desk.refused(() -> personnel.correct(desk.command(), third, 4));
        desk.refused(() -> personnel.record(desk.command(), refused));
    }
}
