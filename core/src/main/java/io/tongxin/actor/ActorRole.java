package io.tongxin.actor;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.Id;
import io.tongxin.term.Term;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * In what capacity an actor asks or writes, as a code of the host's own; and who may read a field.
 *
 * <p>操作人角色 (caozuoren juese). It is not a {@code ResponsibleRole}, in which an office answers for a duty. Codes are open but for the
 * three administrations (三员), which the library knows: they run the system, its security and its audit, and do no business in it.
 * Immutable; ordered by code point.
 *
 * @param code 1 to 40 lower-case letters, digits and hyphens, the first a letter
 */
@Term(zh = "操作人角色", pinyin = "caozuoren juese", source = "GB/T 22239-2019")
public record ActorRole(String code) implements Comparable<ActorRole> {
    // before the constants, whose codes it checks
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** 系统管理员: runs the system; neither reads nor writes records. */
    public static final ActorRole SYSTEM = new ActorRole("system-administration");
    /** 安全管理员: grants rights and keeps keys; neither reads nor writes records. */
    public static final ActorRole SECURITY = new ActorRole("security-administration");
    /** 审计管理员: reads the journal and the access log, and nothing else. */
    public static final ActorRole AUDIT = new ActorRole("audit-administration");

    private static final List<ActorRole> ADMINISTRATIONS = List.of(SYSTEM, SECURITY, AUDIT);

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not so; it is not told
     */
    public ActorRole {
        requireNonNull(code, "code");
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("角色代码须为1至40个小写字母、数字或连字符，首位为字母 / the code of a role has 1 to 40"
                    + " lower-case letters, digits or hyphens, the first a letter");
        }
    }

    /** The role of this code. */
    public static ActorRole of(String code) {
        return new ActorRole(code);
    }

    /** The three administrations (三员), of which one actor has at most one. */
    public static Set<ActorRole> administrations() {
        return Set.copyOf(ADMINISTRATIONS);
    }

    /** Whether it is one of the three administrations. */
    public boolean isAdministration() {
        return ADMINISTRATIONS.contains(this);
    }

    /** How many of the three administrations are among these roles. */
    static long administrationsAmong(Collection<ActorRole> roles) {
        return roles.stream().filter(ActorRole::isAdministration).count();
    }

    @Override
    public int compareTo(ActorRole other) {
        return Id.byCodePoint().compare(code, other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
