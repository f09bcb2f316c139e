package io.tongxin.code;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.CodeSystemId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the codes of one table are in another one.
 *
 * <p>代码对照 (daima duizhao). It knows every code of the table it leads from, and says of each: this code, one of these codes, or
 * none and why. It never guesses: where several are possible, a person decides. A label that both tables have leads to
 * itself, so that 无党派人士 (12) and 群众 (13) cannot be exchanged by a mapping. Immutable.
 */
@Term(zh = "代码对照", pinyin = "daima duizhao", source = "library")
public final class CodeMapping {
    private final CodeSystem from;
    private final CodeSystem to;
    private final String source;
    private final Map<String, Outcome> outcomes;

    CodeMapping(CodeSystem from, CodeSystem to, String source, Map<String, Outcome> outcomes) {
        this.from = from;
        this.to = to;
        this.source = source;
        this.outcomes = Map.copyOf(outcomes);
    }

    /**
     * Reads a mapping from a file of UTF-8 lines, at most 1 MiB; {@code docs/codes.md} shows the form.
     *
     * @param systems where its two tables are
     * @throws CodeFileException if it cannot be read or something is wrong in it, with file and line
     */
    public static CodeMapping read(Path file, CodeSystems systems) {
        return MappingForm.of(CodeFile.read(file, MappingForm.SHAPE), systems);
    }

    /**
     * Reads a mapping from a text in the same form.
     *
     * @param name what the text is called in messages
     * @param systems where its two tables are
     * @throws CodeFileException if something is wrong in it, with name and line
     */
    public static CodeMapping parse(String name, String text, CodeSystems systems) {
        return MappingForm.of(CodeFile.parse(name, text, MappingForm.SHAPE), systems);
    }

    /** The table it leads from. */
    public CodeSystemId from() {
        return from.id();
    }

    /** The table it leads to. */
    public CodeSystemId to() {
        return to.id();
    }

    /** What the mapping rests on. */
    public String source() {
        return source;
    }

    /**
     * What a code is in the other table.
     *
     * @throws RefusedCodeException if the table it leads from has no such code; one that is withheld there is {@link Refused}
     */
    public Outcome outcome(String code) {
        Optional<Bilingual> withheld = from.withheldReason(requireNonNull(code, "code"));
        return withheld.<Outcome>map(Refused::new).orElseGet(() -> known(from.code(code)));
    }

    /**
     * What a code is in the other table, for a row that carries its label too.
     *
     * @throws RefusedCodeException if the table it leads from has no such code or label, or they do not belong together
     */
    public Outcome outcome(String code, String label) {
        requireNonNull(label, "label");
        return from.withheldReason(code).isPresent() ? outcome(code) : known(from.code(code, label));
    }

    private Outcome known(Code code) {
        return requireNonNull(outcomes.get(code.value()), "a mapping knows every code");
    }

    /** {@code enterprise-identity -> united-front-category}. */
    @Override
    public String toString() {
        return from.id() + " -> " + to.id();
    }

    /** What a code is in another table. 对照结果 (duizhao jieguo). */
    @Term(zh = "对照结果", pinyin = "duizhao jieguo", source = "library")
    public sealed interface Outcome permits Mapped, Ambiguous, Refused {}

    /**
     * It is this code. 对照确定 (duizhao queding).
     *
     * @param code the code of the other table
     */
    @Term(zh = "对照确定", pinyin = "duizhao queding", source = "library")
    public record Mapped(Code code) implements Outcome {
        /** Checks that the code is given. */
        public Mapped {
            requireNonNull(code, "code");
        }
    }

    /**
     * It may be one of these codes, and the first table does not say which. 对照待定 (duizhao daiding).
     *
     * @param candidates the codes it may be, at least one; a single one is not certain either
     * @param reason why it is not certain
     */
    @Term(zh = "对照待定", pinyin = "duizhao daiding", source = "library")
    public record Ambiguous(List<Code> candidates, Bilingual reason) implements Outcome {
        /**
         * Copies its parts.
         *
         * @throws IllegalArgumentException if there is no candidate
         */
        public Ambiguous {
            requireNonNull(reason, "reason");
            candidates = List.copyOf(candidates);
            if (candidates.isEmpty()) {
                throw new IllegalArgumentException("an ambiguous code has at least one candidate");
            }
        }

        /** The nearest code that stands above all candidates, if one does: all that is certain. */
        public Optional<Code> heading() {
            Optional<Code> above = candidates.get(0).parent();
            while (above.isPresent() && !isAboveAll(above.get())) {
                above = above.get().parent();
            }
            return above;
        }

        private boolean isAboveAll(Code code) {
            return candidates.stream().allMatch(candidate -> candidate.isUnder(code));
        }
    }

    /**
     * There is no code for it, or none may be held. 对照不成立 (duizhao bu chengli).
     *
     * @param reason why
     */
    @Term(zh = "对照不成立", pinyin = "duizhao bu chengli", source = "library")
    public record Refused(Bilingual reason) implements Outcome {
        /** Checks that the reason is given. */
        public Refused {
            requireNonNull(reason, "reason");
        }
    }
}
