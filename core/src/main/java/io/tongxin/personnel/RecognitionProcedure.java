package io.tongxin.personnel;

import static io.tongxin.personnel.RecognitionState.ENDED;
import static io.tongxin.personnel.RecognitionState.KEPT;
import static io.tongxin.personnel.RecognitionState.LOST;
import static io.tongxin.personnel.RecognitionState.PROPOSED;
import static io.tongxin.personnel.RecognitionState.RECOGNISED;
import static io.tongxin.personnel.RecognitionState.REFUSED;
import static io.tongxin.personnel.RecognitionState.SUBMITTED;

import io.tongxin.term.Term;
import java.util.Map;
import java.util.Set;

/**
 * By which steps a category is recognised, and ends.
 *
 * <p>认定程序 (rending chengxu). No step can be left out: a status is reached through its procedure and is no check box.
 */
@Term(zh = "认定程序", pinyin = "rending chengxu", source = "library")
public enum RecognitionProcedure {
    /**
     * 无党派人士认定: proposed, submitted each year, recognised by a united-front department of a prefecture or above, or by one
     * that is authorised at provincial level; it ends when the person joins a party or leaves.
     */
    NON_PARTY(
            Set.of(PROPOSED),
            Map.of(
                    PROPOSED, Set.of(SUBMITTED, REFUSED),
                    SUBMITTED, Set.of(RECOGNISED, REFUSED),
                    REFUSED, Set.of(PROPOSED),
                    RECOGNISED, Set.of(ENDED),
                    ENDED, Set.of(PROPOSED))),
    /**
     * 归侨、侨眷身份认定: recognised on the person's own application by the county's office or above; that of a relative is kept
     * where the overseas Chinese dies or changes status, and lost with the tie. The relative is never held.
     */
    OVERSEAS(
            Set.of(PROPOSED),
            Map.of(
                    PROPOSED, Set.of(RECOGNISED, REFUSED),
                    REFUSED, Set.of(PROPOSED),
                    RECOGNISED, Set.of(KEPT, LOST),
                    KEPT, Set.of(LOST),
                    LOST, Set.of(PROPOSED))),
    /** 登记: any other category is registered as it stands, and ends. */
    REGISTERED(Set.of(RECOGNISED), Map.of(RECOGNISED, Set.of(ENDED), ENDED, Set.of(RECOGNISED)));

    private static final String NON_PARTY_CATEGORY = "2";
    private static final String OVERSEAS_CATEGORY = "11";

    private final Set<RecognitionState> first;
    private final Map<RecognitionState, Set<RecognitionState>> next;

    RecognitionProcedure(Set<RecognitionState> first, Map<RecognitionState, Set<RecognitionState>> next) {
        this.first = first;
        this.next = next;
    }

    /** That of a category, by its code of the twelve. */
    public static RecognitionProcedure of(String category) {
        return switch (category) {
            case NON_PARTY_CATEGORY -> NON_PARTY;
            case OVERSEAS_CATEGORY -> OVERSEAS;
            default -> REGISTERED;
        };
    }

    /** The states with which it can begin. */
    public Set<RecognitionState> first() {
        return first;
    }

    /** The states that may follow one. */
    public Set<RecognitionState> after(RecognitionState state) {
        return next.getOrDefault(state, Set.of());
    }
}
