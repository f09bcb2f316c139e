package io.tongxin.code;

import static java.util.Objects.requireNonNull;

import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * A file of codes or of a mapping was refused because something is wrong in it; nothing of it was taken over.
 *
 * <p>代码文件读取失败 (daima wenjian duqu shibai). Its text is {@code file:line: reason}, the form that editors turn into a link.
 */
@Term(zh = "代码文件读取失败", pinyin = "daima wenjian duqu shibai", source = "library")
public final class CodeFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    @SuppressWarnings("serial") // a record of two texts; exceptions are not sent anywhere
    private final Bilingual reason;

    /** With the file, the line from 1, and what is wrong there. */
    public CodeFileException(String file, int line, Bilingual reason) {
        super(file + ":" + line + ": " + reason);
        this.file = requireNonNull(file, "file");
        this.line = line;
        this.reason = reason;
    }

    /** The file, as it was named. */
    public String file() {
        return file;
    }

    /** The line, from 1; 1 too where the file as a whole is wrong. */
    public int line() {
        return line;
    }

    /** What is wrong, in both languages. */
    public Bilingual reason() {
        return reason;
    }
}
