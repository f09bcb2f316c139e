package io.tongxin.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tongxin.id.ActorId;
import io.tongxin.id.UnitId;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which roles an actor may have together. */
class ActorTest {
    private static Actor actor(ActorRole... roles) {
        return Actor.of(ActorId.of("u-1"), UnitId.of("city"), Scope.none(), Set.of(roles));
    }

    @Test
    void an_actor_without_a_role_does_business() {
        Actor actor = Actor.of(ActorId.of("u-1"), UnitId.of("city"), Scope.none());

        assertThat(actor).isEqualTo(actor());
        assertThat(actor.roles()).isEmpty();
        assertThat(actor.doesBusiness()).isTrue();
    }

    @Test
    void an_actor_with_roles_of_the_hosts_own_does_business() {
        Actor actor = actor(ActorRole.of("clerk"), ActorRole.of("leader"));

        assertThat(actor.is(ActorRole.of("clerk"))).isTrue();
        assertThat(actor.is(ActorRole.of("archivist"))).isFalse();
        assertThat(actor.doesBusiness()).isTrue();
    }

    @Test
    void the_three_administrations_exclude_one_another() {
        for (ActorRole one : ActorRole.administrations()) {
            assertThat(actor(one).doesBusiness()).isFalse();
            for (ActorRole other : ActorRole.administrations()) {
                if (!one.equals(other)) {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> actor(one, other))
                            .withMessage("系统管理、安全管理、审计管理三员互斥，一人只能担任其一 / system, security and audit"
                                    + " administration exclude one another: an actor has one of them at most");
                }
            }
        }
    }

    @Test
    void an_administration_has_no_role_beside_it() {
        for (ActorRole administration : ActorRole.administrations()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> actor(administration, ActorRole.of("clerk")))
                    .withMessage("三员不办理业务，不能兼任其他角色 / an administration does no business and has no role beside it");
        }
    }

    @Test
    void an_actor_has_at_most_100_roles() {
        var roles = new HashSet<ActorRole>();
        for (int i = 0; i < 100; i++) {
            roles.add(ActorRole.of("role-" + i));
        }
        assertThat(actor(roles.toArray(ActorRole[]::new)).roles()).hasSize(100);

        roles.add(ActorRole.of("one-more"));

        assertThatIllegalArgumentException().isThrownBy(() -> actor(roles.toArray(ActorRole[]::new)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Clerk", "1st", "the clerk", "书记", "a_b", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"})
    void a_code_of_another_form_is_refused_and_not_told(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActorRole.of(code))
                .withMessage("角色代码须为1至40个小写字母、数字或连字符，首位为字母 / the code of a role has 1 to 40 lower-case letters,"
                        + " digits or hyphens, the first a letter");
    }
}
