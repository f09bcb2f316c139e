package io.tongxin.activity;

import static java.util.Objects.requireNonNull;

import io.tongxin.id.OwnerId;
import io.tongxin.role.ParticipationRole;
import io.tongxin.term.Term;
import jakarta.validation.constraints.NotNull;

/**
 * That an owner of duties took part in an activity, and how.
 *
 * <p>参与 (canyu). The owner is a body or a post; the day says who held the post. Immutable.
 *
 * @param owner who took part
 * @param role how
 */
@Term(zh = "参与", pinyin = "canyu", source = "library")
public record Participation(@NotNull OwnerId owner, @NotNull ParticipationRole role) {
    /** Checks that both are given. */
    public Participation {
        requireNonNull(owner, "owner");
        requireNonNull(role, "role");
    }
}
