package io.tongxin.tailoring;

import io.tongxin.id.ItemId;
import io.tongxin.id.ListId;
import io.tongxin.validity.Violation;
import java.util.List;
import java.util.Map;

/** What became of resolving a list. */
sealed interface Outcome {
    /**
     * It is resolved.
     *
     * @param tailored what its user sees
     * @param groups its exclusive groups, by where they were set
     * @param definedBy which list set each item met on the way, also those left out
     * @param folds into which item each was folded on the way
     * @param levels how many lists lie above one another, itself included
     */
    record Resolved(
            Tailored tailored, List<Group> groups, Map<ItemId, ListId> definedBy, Map<ItemId, ItemId> folds, int levels)
            implements Outcome {
        public Resolved {
            groups = List.copyOf(groups);
            definedBy = Map.copyOf(definedBy);
            folds = Map.copyOf(folds);
        }
    }

    /**
     * It, or a list that it imports, is refused.
     *
     * @param violations what is wrong
     */
    record Refused(List<Violation> violations) implements Outcome {
        public Refused {
            violations = List.copyOf(violations);
        }
    }
}
