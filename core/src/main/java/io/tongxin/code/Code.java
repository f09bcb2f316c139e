package io.tongxin.code;

import io.tongxin.id.CodeSystemId;
import io.tongxin.id.Id;
import io.tongxin.term.Term;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A code of a table: it exists only because its table has it.
 *
 * <p>代码 (daima). Made by {@link CodeSystem} alone. Two codes are equal if table and code are; a code of another edition is
 * another code. It says what a code means and nothing about a person. Immutable; ordered by table, then code.
 */
@Term(zh = "代码", pinyin = "daima", source = "library")
public final class Code implements Comparable<Code> {
    private final CodeSystemId system;
    private final String value;
    private final String label;
    private final String shortLabel;
    private final String letters;
    private final @Nullable Code parent;

    Code(CodeSystemId system, String value, String label, String shortLabel, String letters, @Nullable Code parent) {
        this.system = system;
        this.value = value;
        this.label = label;
        this.shortLabel = shortLabel;
        this.letters = letters;
        this.parent = parent;
    }

    /** The table it belongs to. */
    public CodeSystemId system() {
        return system;
    }

    /** The code itself, such as {@code 04}. */
    public String value() {
        return value;
    }

    /** What it means, in Chinese, as its table says it. */
    public String label() {
        return label;
    }

    /** The short form in use, such as 民革; the label where there is none. */
    public String shortLabel() {
        return shortLabel;
    }

    /** The code in letters, such as {@code HA} for 汉族; few tables have one. */
    public Optional<String> letters() {
        return letters.isEmpty() ? Optional.empty() : Optional.of(letters);
    }

    /** The code it stands under, if it stands under one. */
    public Optional<Code> parent() {
        return Optional.ofNullable(parent);
    }

    /** Whether it stands under the other, at any depth. */
    public boolean isUnder(Code other) {
        return parent != null && (parent.equals(other) || parent.isUnder(other));
    }

    @Override
    public int compareTo(Code other) {
        int order = system.compareTo(other.system);
        return order != 0 ? order : Id.byCodePoint().compare(value, other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Code same && system.equals(same.system) && value.equals(same.value);
    }

    @Override
    public int hashCode() {
        return 31 * system.hashCode() + value.hashCode();
    }

    /** {@code GB/T 4762-1984#12}, which {@link CodeSystems#parse} reads back. */
    @Override
    public String toString() {
        return system + "#" + value;
    }
}
