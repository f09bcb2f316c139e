package io.tongxin;

import static java.util.Objects.requireNonNull;

import io.tongxin.personnel.PersonnelField;
import io.tongxin.privacy.PersonalField;
import io.tongxin.privacy.PrivacyPolicy;
import io.tongxin.sealing.Sealer;
import io.tongxin.sealing.SearchTokens;
import io.tongxin.term.Term;
import java.util.List;

/**
 * How a host keeps what is held about persons: what it declared, under which keys it is sealed, and by which it is searched.
 *
 * <p>人员档案保管 (renyuan dangan baoguan). Immutable.
 */
@Term(zh = "人员档案保管", pinyin = "renyuan dangan baoguan", source = "library")
public final class PersonnelKeeping {
    private final PrivacyPolicy policy;
    private final Sealer sealer;
    private final PersonnelSealing sealing;

    private PersonnelKeeping(PrivacyPolicy policy, Sealer sealer, PersonnelSealing sealing) {
        this.policy = policy;
        this.sealer = sealer;
        this.sealing = sealing;
    }

    /**
     * Keeping by these.
     *
     * @throws IllegalArgumentException if a field is off that no record can be without; it names each
     */
    public static PersonnelKeeping of(PrivacyPolicy policy, Sealer sealer, SearchTokens tokens) {
        List<String> off = requireNonNull(policy, "policy").coreFieldsOff(PersonnelField.all()).stream()
                .map(PersonalField::path)
                .toList();
        if (!off.isEmpty()) {
            throw new IllegalArgumentException("须先声明核心字段：" + off + " / core fields must be declared first: " + off);
        }
        return new PersonnelKeeping(policy, requireNonNull(sealer, "sealer"), new PersonnelSealing(sealer, tokens));
    }

    /** What the host declared. */
    public PrivacyPolicy policy() {
        return policy;
    }

    Sealer sealer() {
        return sealer;
    }

    PersonnelSealing sealing() {
        return sealing;
    }
}
