package io.tongxin.exchange;

import io.tongxin.code.CitizenIdNumber;
import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.personnel.PersonnelField;
import io.tongxin.personnel.PersonnelRecord;
import io.tongxin.term.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What is held about a person as texts, one for each value that is sealed: a text as it is, anything else as a JSON object.
 *
 * <p>人员信息格式 (renyuan xinxi geshi). A list is one text for each entry, by the field's path and its place: {@code resume.0},
 * {@code resume.1}. Immutable.
 */
@Term(zh = "人员信息格式", pinyin = "renyuan xinxi geshi", source = "library")
public final class PersonnelForm {
    private static final List<Codec<?>> CODECS = List.of(
            text(PersonnelField.NAME, UnaryOperator.identity(), UnaryOperator.identity()),
            one(PersonnelField.POSITION, PersonnelJson::write, PersonnelJson::position),
            list(PersonnelField.CATEGORIES, PersonnelJson::write, PersonnelJson::category),
            list(PersonnelField.MEMBERSHIPS, PersonnelJson::write, PersonnelJson::membership),
            list(PersonnelField.EDUCATION, PersonnelJson::write, PersonnelJson::education),
            list(PersonnelField.TITLES, PersonnelJson::write, PersonnelJson::title),
            list(PersonnelField.MANDATES, PersonnelJson::write, PersonnelJson::mandate),
            list(PersonnelField.RESUME, PersonnelJson::write, PersonnelJson::resumeRow),
            list(PersonnelField.TRAINING, PersonnelJson::write, PersonnelJson::training),
            list(PersonnelField.SECONDMENTS, PersonnelJson::write, PersonnelJson::secondment),
            list(PersonnelField.AWARDS, PersonnelJson::write, PersonnelJson::award),
            list(PersonnelField.EVALUATIONS, PersonnelJson::write, PersonnelJson::evaluation),
            text(PersonnelField.ETHNICITY, UnaryOperator.identity(), UnaryOperator.identity()),
            text(PersonnelField.ID_NUMBER, CitizenIdNumber::value, CitizenIdNumber::of),
            text(PersonnelField.PHONE, UnaryOperator.identity(), UnaryOperator.identity()),
            text(PersonnelField.ADDRESS, UnaryOperator.identity(), UnaryOperator.identity()));

    private PersonnelForm() {}

    /**
     * The texts of all values that are there, by path.
     *
     * @throws JsonFormatException if one has a control character or half of a character
     */
    public static Map<String, String> write(PersonnelRecord record) {
        var texts = new LinkedHashMap<String, String>();
        CODECS.forEach(codec -> codec.write(record, texts));
        return texts;
    }

    /**
     * The record of these texts; of fields that have none it has no value.
     *
     * @throws JsonFormatException if one is not of its form; it names the path and no value
     */
    public static PersonnelRecord read(PersonId id, UnitId unit, Map<String, String> texts) {
        PersonnelRecord record = PersonnelRecord.of(id, unit);
        for (Codec<?> codec : CODECS) {
            record = codec.read(record, texts);
        }
        return record;
    }

    private static <V> Codec<V> text(PersonnelField<V> field, Function<V, String> write, Function<String, V> read) {
        return new Codec<>(field, value -> List.of(write.apply(value)), texts -> read.apply(texts.get(0)), false);
    }

    private static <V> Codec<V> one(
            PersonnelField<V> field, BiConsumer<V, ObjectWriting> write, Function<Fields, V> read) {
        var form = new JsonForm<>(write, read);
        return new Codec<>(field, value -> List.of(form.write(value)), texts -> form.read(texts.get(0)), false);
    }

    private static <E> Codec<List<E>> list(
            PersonnelField<List<E>> field, BiConsumer<E, ObjectWriting> write, Function<Fields, E> read) {
        var form = new JsonForm<>(write, read);
        return new Codec<>(
                field,
                entries -> entries.stream().map(form::write).toList(),
                texts -> texts.stream().map(form::read).toList(),
                true);
    }

    /** How the values of one field become texts, and are read from them. */
    private record Codec<V>(
            PersonnelField<V> field, Function<V, List<String>> texts, Function<List<String>, V> value, boolean isList) {
        void write(PersonnelRecord record, Map<String, String> to) {
            List<String> written = record.value(field).map(texts).orElseGet(List::of);
            for (int i = 0; i < written.size(); i++) {
                to.put(isList ? field.path() + "." + i : field.path(), written.get(i));
            }
        }

        PersonnelRecord read(PersonnelRecord record, Map<String, String> from) {
            var found = new ArrayList<String>();
            Optional<String> next = Optional.ofNullable(from.get(isList ? field.path() + ".0" : field.path()));
            while (next.isPresent()) {
                found.add(next.get());
                next = isList ? Optional.ofNullable(from.get(field.path() + "." + found.size())) : Optional.empty();
            }
            return found.isEmpty() ? record : record.with(field, parsed(found));
        }

        private V parsed(List<String> found) {
            try {
                return value.apply(found);
            } catch (IllegalArgumentException e) {
                throw new JsonFormatException(field.path(), "保存的内容不合格式", "what is kept is not of its form");
            }
        }
    }
}
