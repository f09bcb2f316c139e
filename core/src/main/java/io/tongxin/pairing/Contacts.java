package io.tongxin.pairing;

import io.tongxin.activity.Activity;
import io.tongxin.activity.Participation;
import io.tongxin.activity.Partner;
import io.tongxin.id.OwnerId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PostId;
import io.tongxin.role.ParticipationRole;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** On which days which post met which person itself: who sent somebody else has not met anybody. */
final class Contacts {
    private final Map<Pair, NavigableSet<LocalDate>> days = new HashMap<>();

    private Contacts() {}

    static Contacts of(Collection<Activity> activities) {
        var contacts = new Contacts();
        activities.forEach(contacts::add);
        return contacts;
    }

    private void add(Activity activity) {
        for (Participation participation : activity.participations()) {
            if (participation.owner() instanceof OwnerId.Seat seat
                    && participation.role().covers(ParticipationRole.ATTENDED)) {
                for (Partner partner : activity.partners()) {
                    if (partner instanceof Partner.Person person) {
                        days.computeIfAbsent(new Pair(seat.post(), person.id()), p -> new TreeSet<>())
                                .add(activity.day());
                    }
                }
            }
        }
    }

    /** The last contact by the day since the pair began; one from before belongs to no clock of the pair. */
    Optional<LocalDate> last(Pairing pair, LocalDate day) {
        return Optional.ofNullable(days.get(new Pair(pair.post(), pair.person())))
                .flatMap(met -> Optional.ofNullable(met.floor(day)))
                .filter(met -> !met.isBefore(pair.effective().from()));
    }

    private record Pair(PostId post, PersonId person) {}
}
