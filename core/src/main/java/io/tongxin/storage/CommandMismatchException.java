package io.tongxin.storage;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.CommandId;
import io.tongxin.term.Bilingual;
import io.tongxin.term.Term;

/**
 * A command's id was used before for something else.
 *
 * <p>指令不一致 (zhiling bu yizhi). Nothing was written; the first command stands.
 */
@Term(zh = "指令不一致", pinyin = "zhiling bu yizhi", source = "library")
public final class CommandMismatchException extends StorageException {
    private static final long serialVersionUID = 1L;

    private final transient CommandId command;

    /** With the command's id. */
    public CommandMismatchException(CommandId command) {
        super(Bilingual.of(
                "指令 " + command + " 已用于其他内容", "the command " + command + " was used for something else already"));
        this.command = requireNonNull(command, "command");
    }

    /** The command. */
    public CommandId command() {
        return command;
    }
}
