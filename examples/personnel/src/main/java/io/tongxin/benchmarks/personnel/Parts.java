package io.tongxin.benchmarks.personnel;

import io.tongxin.exchange.PersonnelForm;
import io.tongxin.id.CommandId;
import io.tongxin.personnel.PersonnelField;
import io.tongxin.personnel.PersonnelRecord;
import io.tongxin.sealing.ClearValue;
import io.tongxin.sealing.FieldPlace;
import io.tongxin.sealing.Sealer;
import io.tongxin.storage.memory.MemoryPersonKeys;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What parts of the way cost by themselves, for the same persons; what is prepared for one is not in its time. */
final class Parts {
    private static final int TOGETHER = 1_000;

    private final Store store;
    private final People people;
    private final Steps steps;

    Parts(Store store, People people) {
        this.store = store;
        this.people = people;
        this.steps = new Steps(store.meter());
    }

    /** Takes these parts by themselves; raw JDBC only where there is a database. */
    Steps take(List<Options.Part> parts) {
        for (Options.Part part : parts) {
            switch (part) {
                case VALIDATOR -> validate();
                case SEALING -> seal();
                case JDBC -> store.database().ifPresent(database -> insert());
            }
        }
        return steps;
    }

    /** Bean Validation by annotations alone. */
    private void validate() {
        Validator validator = validator();
        inCommands(some -> {
            List<PlainPerson> beans = some.stream().map(PlainPerson::of).toList();
            long misfits = steps.take("bare Hibernate Validator", beans.size(), () -> misfits(validator, beans));
            PoolRun.agree("bare Hibernate Validator", misfits, 0L);
        });
    }

    static long misfits(Validator validator, List<PlainPerson> beans) {
        return beans.stream().mapToLong(bean -> validator.validate(bean).size()).sum();
    }

    static Validator validator() {
        try (var factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return factory.getValidator();
        }
    }

    /** The sealer alone, on the values as the library writes them, with the keys of persons in memory. */
    private void seal() {
        Sealer sealer = Desk.sealer(new MemoryPersonKeys());
        inCommands(some -> {
            for (int i = 0; i < some.size(); i += TOGETHER) {
                List<PersonnelRecord> together = some.subList(i, Math.min(some.size(), i + TOGETHER));
                Map<FieldPlace, ClearValue> values = values(together);
                var command = CommandId.of("seal-" + together.get(0).id());
                int sealed = steps.take(
                        "sealing alone, keys in memory",
                        together.size(),
                        () -> sealer.seal(command, values).size());
                PoolRun.agree("sealing alone", sealed, values.size());
            }
        });
    }

    private static Map<FieldPlace, ClearValue> values(List<PersonnelRecord> some) {
        var values = new LinkedHashMap<FieldPlace, ClearValue>();
        for (PersonnelRecord person : some) {
            PersonnelForm.write(person)
                    .forEach((path, text) -> values.put(
                            new FieldPlace(
                                    Town.CITY,
                                    person.id(),
                                    "personnel",
                                    person.id().value(),
                                    path),
                            ClearValue.of(text)));
        }
        return values;
    }

    /** One row each, in clear, into one table; each field is a text. */
    private void insert() {
        try (var table = PlainTable.on(store)) {
            inCommands(some -> {
                List<List<String>> rows = some.stream().map(Parts::row).toList();
                steps.take("raw JDBC, one table in plain text", rows.size(), () -> table.insert(rows));
            });
            PoolRun.agree("raw JDBC", table.count(), (long) people.size());
        }
    }

    private static List<String> row(PersonnelRecord person) {
        var fields = new LinkedHashMap<String, StringBuilder>();
        PersonnelField.all().forEach(field -> fields.put(field.path(), new StringBuilder()));
        PersonnelForm.write(person)
                .forEach((path, text) -> fields.getOrDefault(path.replaceFirst("\\..*", ""), new StringBuilder())
                        .append(text));
        var row = new ArrayList<String>();
        row.add(person.id().value());
        row.add(person.unit().value());
        fields.values().forEach(text -> row.add(text.toString()));
        return row;
    }

    private void inCommands(Consumer<List<PersonnelRecord>> work) {
        List<PersonnelRecord> all = people.all();
        for (int i = 0; i < all.size(); i += PoolRun.IN_A_COMMAND) {
            work.accept(all.subList(i, Math.min(all.size(), i + PoolRun.IN_A_COMMAND)));
        }
    }
}
