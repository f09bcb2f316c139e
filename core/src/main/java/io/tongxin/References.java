package io.tongxin;

import io.tongxin.activity.Activity;
import io.tongxin.activity.Participation;
import io.tongxin.decision.Attestation;
import io.tongxin.decision.Closing;
import io.tongxin.decision.Exemption;
import io.tongxin.decision.Judgement;
import io.tongxin.decision.Reason;
import io.tongxin.decision.Trigger;
import io.tongxin.id.OwnerId;
import io.tongxin.id.UnitId;
import io.tongxin.personnel.SealedPersonnel;
import io.tongxin.privacy.Incident;
import io.tongxin.privacy.RightsRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which units and posts a record names that must exist, by path, and in whose name it is written. */
final class References {
    private References() {}

    static Map<String, OwnerId> of(Object value) {
        var named = new LinkedHashMap<String, OwnerId>();
        if (value instanceof Activity activity) {
            named.put("unit", OwnerId.body(activity.unit()));
            List<Participation> participations = activity.participations();
            for (int i = 0; i < participations.size(); i++) {
                named.put(
                        "participations[" + i + "].owner", participations.get(i).owner());
            }
        } else if (value instanceof Exemption exemption) {
            named.put("owner", exemption.owner());
        } else if (value instanceof Judgement judgement) {
            named.put("duty", judgement.duty().owner());
        } else if (value instanceof Attestation attestation) {
            named.put("duty", attestation.duty().owner());
        } else if (value instanceof Reason reason) {
            named.put("duty", reason.duty().owner());
        } else if (value instanceof Trigger trigger) {
            named.put("unit", OwnerId.body(trigger.unit()));
        } else if (value instanceof Closing closing) {
            named.put("unit", OwnerId.body(closing.unit()));
        } else if (value instanceof RightsRequest request) {
            named.put("unit", OwnerId.body(request.unit()));
        } else if (value instanceof Incident incident) {
            named.put("unit", OwnerId.body(incident.unit()));
        }
        if (value instanceof SealedPersonnel file) {
            named.put("unit", OwnerId.body(file.unit()));
        } else {
            PeopleReferences.put(value, named);
            ConsultationReferences.put(value, named);
        }
        author(value).ifPresent(author -> named.put(author.path(), OwnerId.body(author.unit())));
        return named;
    }

    /** Who decides, where somebody else than the owner does. */
    static Optional<Author> author(Object value) {
        if (value instanceof Exemption exemption) {
            return Optional.of(new Author("decidedBy", exemption.decidedBy()));
        }
        if (value instanceof Judgement judgement) {
            return Optional.of(new Author("judgedBy", judgement.judgedBy()));
        }
        if (value instanceof Attestation attestation) {
            return Optional.of(new Author("attestedBy", attestation.attestedBy()));
        }
        if (value instanceof Reason reason) {
            return Optional.of(new Author("givenBy", reason.givenBy()));
        }
        return PeopleReferences.author(value);
    }

    /** A unit in whose name something is decided. */
    record Author(String path, UnitId unit) {}
}
