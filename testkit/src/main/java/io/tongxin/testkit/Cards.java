package io.tongxin.testkit;

import io.tongxin.id.UnitId;
import io.tongxin.storage.Attribute;
import io.tongxin.storage.Body;
import io.tongxin.storage.Draft;
import io.tongxin.storage.Indexed;
import io.tongxin.storage.RecordKind;
import io.tongxin.storage.SealedValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A second kind of record for the contract's tests: it has an attribute of every type, and each of them may be missing. */
final class Cards {
    static final Attribute<String> CODE = Attribute.code("code");
    static final Attribute<String> TEXT = Attribute.text("text");
    static final Attribute<LocalDate> DAY = Attribute.date("day");
    static final Attribute<Instant> AT = Attribute.instant("at");
    static final Attribute<Long> NUMBER = Attribute.number("number");
    static final Attribute<Boolean> FLAG = Attribute.flag("flag");
    static final Attribute<String> TAGS = Attribute.codes("tags");
    static final Attribute<String> MARKS = Attribute.codes("marks");
    static final Attribute<SealedValue> SEAL = Attribute.sealed("seal");

    static final RecordKind<String> KIND = kind().build();

    /** The same kind as a later version of the library knows it: its bodies are of form 3. */
    static final RecordKind<String> LATER =
            kind().upcast(body -> body).upcast(body -> body).build();

    private Cards() {}

    private static RecordKind.Builder<String> kind() {
        return RecordKind.named("cards", String.class, body -> body, new AsItIs())
                .indexIfPresent(CODE, body -> Optional.empty())
                .indexIfPresent(TEXT, body -> Optional.empty())
                .indexIfPresent(DAY, body -> Optional.empty())
                .indexIfPresent(AT, body -> Optional.empty())
                .indexIfPresent(NUMBER, body -> Optional.empty())
                .indexIfPresent(FLAG, body -> Optional.empty())
                .indexCodes(TAGS, body -> List.of())
                .indexCodes(MARKS, body -> List.of())
                .indexIfPresent(SEAL, body -> Optional.empty());
    }

    /** A card of that id with these values; its body is its id. */
    static Draft of(String id, UnitId owner, Indexed indexed) {
        return new Draft(KIND, id, owner, id, indexed);
    }

    /** A card's body is its own text. */
    private static final class AsItIs implements Body<String> {
        @Override
        public String write(String value) {
            return value;
        }

        @Override
        public String read(String text) {
            return text;
        }
    }
}
