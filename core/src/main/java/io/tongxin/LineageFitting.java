package io.tongxin;

import io.tongxin.consultation.Opinion;
import io.tongxin.consultation.OpinionAct;
import io.tongxin.consultation.OpinionStep;
import io.tongxin.id.OpinionId;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Transaction;
import io.tongxin.storage.View;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that splitting and merging lose no opinion and no body, and make none: the two sides of each are written together. */
final class LineageFitting {
    private final Transaction transaction;
    private final View everything;
    private final PeopleFitting.Refusal refusal;

    LineageFitting(Transaction transaction, View everything, PeopleFitting.Refusal refusal) {
        this.transaction = transaction;
        this.everything = everything;
        this.refusal = refusal;
    }

    void check(List<Change> changes) {
        for (Change change : changes) {
            if (change.kind().equals(RecordKinds.OPINIONS)) {
                Optional<Opinion> now = change.content().map(content -> (Opinion) content.value());
                now.ifPresent(opinion -> {
                    checkMadeOf(change, opinion);
                    checkMadeInto(change, opinion);
                });
                before(change).ifPresent(earlier -> checkKept(change, earlier, now));
            }
        }
    }

    private Optional<Opinion> find(OpinionId id) {
        return transaction.find(RecordKinds.OPINIONS, id.value(), everything).map(RecordKinds.OPINIONS::read);
    }

    private Optional<Opinion> before(Change change) {
        return transaction.history(RecordKinds.OPINIONS, change.id(), everything).stream()
                .filter(row -> row.revision() == change.revisionSeen())
                .map(RecordKinds.OPINIONS::read)
                .findFirst();
    }

    private void checkMadeOf(Change change, Opinion opinion) {
        if (opinion.from().isEmpty()) {
            return;
        }
        List<Opinion> parents = opinion.from().stream()
                .flatMap(id -> find(id).stream())
                .filter(parent ->
                        parent.unit().equals(opinion.unit()) && parent.into().contains(opinion.id()))
                .toList();
        if (parents.size() < opinion.from().size()) {
            refusal.of(change, "from", "opinion.not-made-of");
            return;
        }
        boolean merged = parents.stream().anyMatch(parent -> madeBy(parent).act() == OpinionAct.MERGE);
        if (merged != parents.size() > 1) {
            refusal.of(change, "from", "opinion.merge-alone");
        }
        Set<UnitId> bodies =
                parents.stream().flatMap(parent -> parent.voices().stream()).collect(Collectors.toSet());
        if (!bodies.equals(opinion.bodies())) {
            refusal.of(change, "bodies", "opinion.bodies-lost");
        }
        if (parents.stream().anyMatch(parent -> !madeBy(parent).day().equals(opinion.registeredOn()))) {
            refusal.of(change, "steps[0].day", "opinion.part-day");
        }
        if (parents.stream().anyMatch(parent -> !parent.consultation().equals(opinion.consultation()))
                && parents.size() == 1) {
            refusal.of(change, "consultation", "opinion.part-elsewhere");
        }
    }

    private static OpinionStep madeBy(Opinion parent) {
        return parent.steps().get(parent.steps().size() - 1);
    }

    private void checkMadeInto(Change change, Opinion opinion) {
        boolean allThere = opinion.into().stream()
                .allMatch(id -> find(id).filter(part -> part.from().contains(opinion.id()))
                        .isPresent());
        if (!allThere) {
            refusal.of(change, "steps[" + (opinion.steps().size() - 1) + "].into", "opinion.part-missing");
        }
    }

    /** What an opinion was made of, and what was made of it, stays so. */
    private void checkKept(Change change, Opinion earlier, Optional<Opinion> now) {
        var lineage = new HashSet<>(earlier.from());
        lineage.addAll(earlier.into());
        if (now.isEmpty() && !lineage.isEmpty()) {
            refusal.of(change, "id", "opinion.has-lineage");
        }
        if (now.filter(o -> !o.from().equals(earlier.from())).isPresent()) {
            refusal.of(change, "from", "opinion.lineage-changed");
        }
        if (now.filter(o -> !o.into().containsAll(earlier.into())).isPresent()) {
            refusal.of(change, "steps", "opinion.lineage-changed");
        }
    }
}
