package io.tongxin.testkit;

import io.tongxin.id.OwnerId;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Attribute;
import io.tongxin.storage.Body;
import io.tongxin.storage.RecordKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A record that stands for any other in the contract's tests: it has an attribute of every type. */
record Note(
        String id,
        UnitId unit,
        String code,
        String title,
        LocalDate day,
        Instant at,
        Optional<Long> number,
        boolean done,
        Set<String> tags) {
    static final Attribute<String> CODE = Attribute.code("code");
    static final Attribute<String> TITLE = Attribute.text("title");
    static final Attribute<LocalDate> DAY = Attribute.date("day");
    static final Attribute<Instant> AT = Attribute.instant("at");
    static final Attribute<Long> NUMBER = Attribute.number("number");
    static final Attribute<Boolean> DONE = Attribute.flag("done");
    static final Attribute<String> TAGS = Attribute.codes("tags");

    static final RecordKind<Note> KIND = kind(new Lines("", "|")).build();

    /** The same kind as a later version of the library knows it: its parts are joined by another character. */
    static final RecordKind<Note> SECOND =
            kind(new Lines("", "~")).upcast(Note::toSecond).build();

    /** As a version after that knows it: a mark stands before its parts. */
    static final RecordKind<Note> THIRD = kind(new Lines(Lines.MARK, "~"))
            .upcast(Note::toSecond)
            .upcast(Note::toThird)
            .build();

    private static RecordKind.Builder<Note> kind(Lines body) {
        return RecordKind.named("notes", Note.class, Note::id, body)
                .ownedBy(note -> OwnerId.body(note.unit()))
                .index(CODE, Note::code)
                .index(TITLE, Note::title)
                .index(DAY, Note::day)
                .index(AT, Note::at)
                .indexIfPresent(NUMBER, Note::number)
                .index(DONE, Note::done)
                .indexCodes(TAGS, Note::tags);
    }

    private static String toSecond(String first) {
        return first.replace('|', '~');
    }

    private static String toThird(String second) {
        return Lines.MARK + second;
    }

    static Note of(String id, UnitId unit) {
        return new Note(
                id,
                unit,
                "code-" + id,
                "标题" + id,
                LocalDate.of(2026, 3, 31),
                Instant.parse("2026-03-31T01:02:03.000004Z"),
                Optional.empty(),
                false,
                Set.of());
    }

    Note withUnit(UnitId other) {
        return new Note(id, other, code, title, day, at, number, done, tags);
    }

    Note withCode(String other) {
        return new Note(id, unit, other, title, day, at, number, done, tags);
    }

    Note withTitle(String other) {
        return new Note(id, unit, code, other, day, at, number, done, tags);
    }

    Note withDay(LocalDate other) {
        return new Note(id, unit, code, title, other, at, number, done, tags);
    }

    Note withAt(Instant other) {
        return new Note(id, unit, code, title, day, other, number, done, tags);
    }

    Note withNumber(long other) {
        return new Note(id, unit, code, title, day, at, Optional.of(other), done, tags);
    }

    Note withDone() {
        return new Note(id, unit, code, title, day, at, number, true, tags);
    }

    Note withTags(String... others) {
        return new Note(id, unit, code, title, day, at, number, done, Set.of(others));
    }

    /** A body of texts joined by a character that none of them contains, after what it begins with. */
    private record Lines(String beginning, String separator) implements Body<Note> {
        private static final String MARK = "notes~";

        @Override
        public String write(Note n) {
            return beginning
                    + String.join(
                            separator,
                            n.id,
                            n.unit.value(),
                            n.code,
                            n.title,
                            n.day.toString(),
                            n.at.toString(),
                            n.number.map(String::valueOf).orElse("-"),
                            String.valueOf(n.done),
                            String.join(",", new TreeSet<>(n.tags)));
        }

        @Override
        public Note read(String text) {
            if (!text.startsWith(beginning)) {
                throw new IllegalArgumentException("the text is of another form");
            }
            List<String> f = List.of(text.substring(beginning.length()).split(Pattern.quote(separator), -1));
            return new Note(
                    f.get(0),
                    UnitId.of(f.get(1)),
                    f.get(2),
                    f.get(3),
                    LocalDate.parse(f.get(4)),
                    Instant.parse(f.get(5)),
                    f.get(6).equals("-") ? Optional.empty() : Optional.of(Long.valueOf(f.get(6))),
                    Boolean.parseBoolean(f.get(7)),
                    f.get(8).isEmpty() ? Set.of() : Set.of(f.get(8).split(",")));
        }
    }
}
