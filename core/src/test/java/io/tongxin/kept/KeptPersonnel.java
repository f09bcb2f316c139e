package io.tongxin.kept;

import io.tongxin.RecordKinds;
import io.tongxin.id.PersonId;
import io.tongxin.id.UnitId;
import io.tongxin.personnel.FileState;
import io.tongxin.personnel.SealedPersonnel;
import io.tongxin.sealing.SearchToken;
import io.tongxin.storage.SealedValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is kept of sealed files of persons. */
final class KeptPersonnel {
    private static final UnitId CITY = UnitId.of("city");

    private KeptPersonnel() {}

    static Kept<SealedPersonnel> files() {
        var samples = new HashMap<String, SealedPersonnel>();
        samples.put("held", file("held", FileState.HELD));
        samples.put("left", file("left", FileState.LEFT));
        samples.put(
                "merged", file("merged", FileState.HELD).emptied(FileState.MERGED, Optional.of(PersonId.of("held"))));
        samples.put("erased", file("erased", FileState.HELD).emptied(FileState.ERASED, Optional.empty()));
        return new Kept<>(RecordKinds.PERSONNEL, samples);
    }

    private static SealedPersonnel file(String id, FileState state) {
        return new SealedPersonnel(
                PersonId.of(id),
                CITY,
                state,
                Optional.empty(),
                Map.of("name", value(1), "resume.0", value(2), "resume.1", value(3)),
                Map.of(
                        "name", List.of(SearchToken.parse("t1.0a1b2c3d")),
                        "categories", List.of(SearchToken.parse("t1.00"), SearchToken.parse("t2.ff"))));
    }

    private static SealedValue value(int last) {
        return SealedValue.of(new byte[] {1, 1, 0, -1, (byte) last});
    }
}
