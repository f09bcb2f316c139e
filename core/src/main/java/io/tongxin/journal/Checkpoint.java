package io.tongxin.journal;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.UnitId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How far a journal had come, to be kept outside the store.
 *
 * <p>校验点 (jiaoyan dian). A chain alone does not stop one who can write the whole table and chain it anew, nor one who cuts off
 * its end; a checkpoint that is kept elsewhere shows both. {@code parse(x.text()).equals(x)}. Immutable.
 *
 * @param rootUnit whose journal
 * @param sequence the number of its last line, 0 where it was empty
 * @param hash the hash of that line, empty where it was empty
 */
@Term(zh = "校验点", pinyin = "jiaoyan dian", source = "library")
public record Checkpoint(UnitId rootUnit, long sequence, String hash) {
    private static final String FORM = "tongxin-checkpoint-1";
    private static final Pattern HASH = Pattern.compile("([0-9a-f]{2}){16,64}");
    private static final int PARTS = 4;
    private static final int LONGEST = 1_000;

    /**
     * Checks its parts.
     *
     * @throws IllegalArgumentException if the sequence is negative, or there is a hash for none, or no hash for one
     */
    public Checkpoint {
        requireNonNull(rootUnit, "rootUnit");
        requireNonNull(hash, "hash");
        boolean fits = sequence == 0 ? hash.isEmpty() : HASH.matcher(hash).matches();
        if (sequence < 0 || !fits) {
            throw new IllegalArgumentException(Bilingual.of(
                            "校验点须有序号和该条的十六进制校验值；空日志的序号为0，校验值为空",
                            "a checkpoint has a sequence and that line's hash in hexadecimal digits; that of an empty"
                                    + " journal has the sequence 0 and an empty hash")
                    .toString());
        }
    }

    /** The checkpoint of an empty journal, at which every journal begins. */
    public static Checkpoint start(UnitId rootUnit) {
        return new Checkpoint(rootUnit, 0, "");
    }

    /** Its canonical text, to be printed or sent. */
    public String text() {
        return Fields.join(List.of(FORM, rootUnit.value(), String.valueOf(sequence), hash));
    }

    /**
     * Reads a checkpoint as {@code text()} writes it.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static Checkpoint parse(String text) {
        requireNonNull(text, "text");
        List<String> f = text.length() > LONGEST ? List.of() : Fields.split(text);
        if (f.size() != PARTS || !f.get(0).equals(FORM)) {
            throw new IllegalArgumentException(Bilingual.of("不是校验点文本", "the text is no checkpoint of the form " + FORM)
                    .toString());
        }
        var checkpoint = new Checkpoint(UnitId.of(f.get(1)), Long.parseLong(f.get(2)), f.get(3));
        if (!checkpoint.text().equals(text)) {
            throw new IllegalArgumentException("the text of a checkpoint is not in its canonical form");
        }
        return checkpoint;
    }
}
