package io.tongxin.code;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.CodeSystemId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of codes in one edition: each code with its label, and where the table comes from.
 *
 * <p>代码表 (daimabiao). Another edition is another table, and a {@link CodeMapping} leads from one to the other. The national
 * tables are in {@link CodeSystems#national()}; an office reads its own by {@link #read}, in the same form. Codes and labels
 * are taken as they are written: nothing is trimmed, padded or guessed. Immutable.
 */
@Term(zh = "代码表", pinyin = "daimabiao", source = "library")
public final class CodeSystem {
    private final About about;
    private final Map<String, Code> byCode;
    private final Map<String, Code> byLabel;
    private final Map<String, Code> byLetters;
    private final Map<String, Withheld> withheld;
    private final Map<String, Unclear> unclear;

    CodeSystem(About about, List<Code> codes, List<Withheld> withheld, Map<String, Unclear> unclear) {
        this.about = about;
        var values = new LinkedHashMap<String, Code>();
        var labels = new LinkedHashMap<String, Code>();
        var letters = new LinkedHashMap<String, Code>();
        for (Code code : codes) {
            values.put(code.value(), code);
            labels.put(code.label(), code);
            labels.put(code.shortLabel(), code);
            code.letters().ifPresent(written -> letters.put(written, code));
        }
        var kept = new LinkedHashMap<String, Withheld>();
        withheld.forEach(entry -> kept.put(entry.code(), entry));
        this.byCode = Collections.unmodifiableMap(values);
        this.byLabel = Collections.unmodifiableMap(labels);
        this.byLetters = Collections.unmodifiableMap(letters);
        this.withheld = Collections.unmodifiableMap(kept);
        this.unclear = Collections.unmodifiableMap(new LinkedHashMap<>(unclear));
    }

    /**
     * Reads a table from a file of UTF-8 lines, at most 1 MiB; {@code docs/codes.md} shows the form.
     *
     * @throws CodeFileException if it cannot be read or something is wrong in it, with file and line
     */
    public static CodeSystem read(Path file) {
        return SystemForm.of(CodeFile.read(file, SystemForm.SHAPE));
    }

    /**
     * Reads a table from a text in the same form.
     *
     * @param name what the text is called in messages
     * @throws CodeFileException if something is wrong in it, with name and line
     */
    public static CodeSystem parse(String name, String text) {
        return SystemForm.of(CodeFile.parse(name, text, SystemForm.SHAPE));
    }

    /** Its identifier, with the edition. */
    public CodeSystemId id() {
        return about.id;
    }

    /** What it is called. */
    public Bilingual title() {
        return about.title;
    }

    /** The edition, such as {@code 1984}; empty where the table has none or it is not known. */
    public String edition() {
        return about.edition;
    }

    /** Where the codes come from. */
    public String source() {
        return about.source;
    }

    /** Whether the codes were read in public texts that agree, and not in use somewhere or recalled. */
    public boolean isVerified() {
        return about.verified;
    }

    /** How many codes the table has at its source; {@link #codes()} may hold fewer. */
    public int size() {
        return about.size;
    }

    /** Whether every code of the source is here, as a code or as one that is withheld. */
    public boolean isComplete() {
        return byCode.size() + withheld.size() == about.size;
    }

    /** The codes, in the order of the table. */
    public List<Code> codes() {
        return List.copyOf(byCode.values());
    }

    /** The codes that stand directly under this one, in the order of the table. */
    public List<Code> children(Code code) {
        requireNonNull(code, "code");
        return byCode.values().stream()
                .filter(child -> child.parent().filter(code::equals).isPresent())
                .toList();
    }

    /** The code that is written so, if the table has it. */
    public Optional<Code> find(String code) {
        return Optional.ofNullable(byCode.get(requireNonNull(code, "code")));
    }

    /** The code with this label or short label, if the table has it; a text that may mean several codes finds none. */
    public Optional<Code> findByLabel(String label) {
        return Optional.ofNullable(byLabel.get(requireNonNull(label, "label")));
    }

    /** The code with these letters, such as {@code HA}, if the table has it. */
    public Optional<Code> findByLetters(String letters) {
        return Optional.ofNullable(byLetters.get(requireNonNull(letters, "letters")));
    }

    /**
     * The code that is written so.
     *
     * @throws RefusedCodeException if the table has no such code, or has it and the library never holds it
     */
    public Code code(String code) {
        return find(code).orElseThrow(() -> Refusals.of(this).code(code));
    }

    /**
     * The code with this label or short label.
     *
     * @throws RefusedCodeException if the table has no such label, it may mean several codes, or the library never holds it
     */
    public Code labelled(String label) {
        return findByLabel(label).orElseThrow(() -> Refusals.of(this).label(label));
    }

    /**
     * The code of a row that carries code and label: they must belong together.
     *
     * <p>This finds copies in which every code after a missing one is shifted: 03 民革 is refused, for 民革 is 04, and so is
     * 13 无党派人士.
     *
     * @throws RefusedCodeException if either is refused, or they belong to different entries
     */
    public Code code(String code, String label) {
        Code byCode = code(code);
        Code byLabel = labelled(label);
        if (!byCode.equals(byLabel)) {
            throw Refusals.of(this).differ(byCode, byLabel);
        }
        return byCode;
    }

    /** Why a code that the table has is never held, where that is so. */
    public Optional<Bilingual> withheldReason(String code) {
        return Optional.ofNullable(withheld.get(requireNonNull(code, "code"))).map(Withheld::reason);
    }

    /** {@code GB/T 4762-1984 (13 of 13)}. */
    @Override
    public String toString() {
        return about.id + " (" + byCode.size() + " of " + about.size + ")";
    }

    Map<String, Code> byCode() {
        return byCode;
    }

    Map<String, Code> byLabel() {
        return byLabel;
    }

    Map<String, Withheld> withheld() {
        return withheld;
    }

    Map<String, Unclear> unclear() {
        return unclear;
    }

    /** What is said of the table as a whole. */
    record About(CodeSystemId id, Bilingual title, String edition, String source, boolean verified, int size) {}
}
