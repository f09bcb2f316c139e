package io.tongxin.kept;

import io.tongxin.RecordKinds;
import io.tongxin.id.ActorId;
import io.tongxin.id.IncidentId;
import io.tongxin.id.NormId;
import io.tongxin.id.PersonId;
import io.tongxin.id.RightsRequestId;
import io.tongxin.id.UnitId;
import io.tongxin.norm.Citation;
import io.tongxin.privacy.Incident;
import io.tongxin.privacy.Incident.Notice;
import io.tongxin.privacy.PersonalRight;
import io.tongxin.privacy.RefusalReason;
import io.tongxin.privacy.Retention;
import io.tongxin.privacy.RightsRequest;
import io.tongxin.term.Bilingual;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is kept of requests of persons and of incidents. */
final class KeptPrivacy {
    private static final UnitId CITY = UnitId.of("city");
    private static final ActorId CLERK = ActorId.of("clerk");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Citation LAW = Citation.article(NormId.of("law"), "2021", 50);

    private KeptPrivacy() {}

    static Kept<RightsRequest> rightsRequests() {
        var samples = new HashMap<String, RightsRequest>();
        for (PersonalRight right : PersonalRight.values()) {
            String id = "asked-" + right.name().toLowerCase(Locale.ROOT);
            samples.put(id, received(id, right, Set.of()));
        }
        for (RefusalReason.Ground ground : RefusalReason.Ground.values()) {
            String id = "refused-" + ground.name().toLowerCase(Locale.ROOT).replace('_', '-');
            samples.put(
                    id,
                    checked(received(id, PersonalRight.COPY, Set.of("name", "contact.phone")))
                            .refused(DAY.plusDays(2), CLERK, RefusalReason.of(ground, LAW)));
        }
        samples.put(
                "stored",
                checked(received("stored", PersonalRight.ERASURE, Set.of()))
                        .granted(DAY.plusDays(2), CLERK, Retention.legalPeriod(120, LAW), DAY)
                        .done(DAY.plusDays(3), CLERK));
        samples.put(
                "partly",
                checked(received("partly", PersonalRight.CORRECTION, Set.of("name")))
                        .partlyGranted(DAY.plusDays(2), CLERK, RefusalReason.of(RefusalReason.Ground.FOUND_CORRECT))
                        .done(DAY.plusDays(2), CLERK));
        return new Kept<>(RecordKinds.RIGHTS_REQUESTS, samples);
    }

    private static RightsRequest received(String id, PersonalRight right, Set<String> fields) {
        return RightsRequest.received(RightsRequestId.of(id), CITY, PersonId.of("p-1"), right, fields, DAY, CLERK);
    }

    private static RightsRequest checked(RightsRequest request) {
        return request.checked(DAY.plusDays(1), CLERK);
    }

    static Kept<Incident> incidents() {
        return new Kept<>(
                RecordKinds.INCIDENTS,
                Map.of(
                        "full",
                        new Incident(
                                IncidentId.of("in-1"),
                                CITY,
                                DAY,
                                Set.of("name", "contact.phone"),
                                12,
                                Bilingual.of("备份介质遗失", "a backup medium was lost"),
                                Bilingual.of("可能被他人读取", "others may read it"),
                                List.of(Bilingual.of("更换密钥", "the key was changed"), Bilingual.of("清点介质")),
                                Bilingual.of("市委办值班室", "duty office"),
                                Notice.on(DAY),
                                Notice.on(DAY.plusDays(1)),
                                true),
                        "least",
                        new Incident(
                                IncidentId.of("in-2"),
                                CITY,
                                DAY,
                                Set.of("name"),
                                0,
                                Bilingual.of("误发邮件"),
                                Bilingual.of("收件人看到名单"),
                                List.of(),
                                Bilingual.of("市委办值班室"),
                                Notice.none(Notice.Reason.NOT_YET),
                                Notice.none(Notice.Reason.HARM_AVOIDED),
                                false)));
    }
}
