package io.tongxin.personnel;

import static java.util.Objects.requireNonNull;

import io.tongxin.code.CodeSystems;
import io.tongxin.term.Term;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * That a person belongs, or belonged, to a party, or to none.
 *
 * <p>政治面貌 (zhengzhi mianmao). A person may be of a democratic party and of the CPC on the same days. 12 (无党派人士) is a status that
 * is recognised, 13 (群众) its absence. Immutable; it shows nothing of what it holds.
 *
 * @param code of GB/T 4762-1984
 * @param from since when; of the CPC and the democratic parties the day of joining, empty where the form has none
 * @param until the last day, empty where it goes on
 */
@Term(zh = "政治面貌", pinyin = "zhengzhi mianmao", source = "GB/T 4762-1984")
public record PartyMembership(String code, Optional<LocalDate> from, Optional<LocalDate> until) {
    /** The codes of members of the CPC, the probationary ones too. */
    private static final Set<String> CPC = Set.of("01", "02");

    private static final String NON_PARTY = "12";
    private static final String FIRST_DEMOCRATIC = "04";
    private static final String LAST_DEMOCRATIC = "11";

    /** Checks that all parts are given. */
    public PartyMembership {
        requireNonNull(code, "code");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
    }

    /** One that goes on, since a day that is not told. */
    public static PartyMembership of(String code) {
        return new PartyMembership(code, Optional.empty(), Optional.empty());
    }

    boolean heldOn(LocalDate day) {
        return from.stream().noneMatch(day::isBefore) && until.stream().noneMatch(day::isAfter);
    }

    boolean isCpc() {
        return CPC.contains(code);
    }

    boolean isNonParty() {
        return code.equals(NON_PARTY);
    }

    boolean isDemocraticParty() {
        return code.compareTo(FIRST_DEMOCRATIC) >= 0 && code.compareTo(LAST_DEMOCRATIC) <= 0;
    }

    void check(Checks checks) {
        checks.code("code", CodeSystems.POLITICAL_AFFILIATION, code)
                .day("from", from)
                .day("until", until);
        from.ifPresent(first -> checks.order(first, until));
    }

    @Override
    public String toString() {
        return "PartyMembership(***)";
    }
}
