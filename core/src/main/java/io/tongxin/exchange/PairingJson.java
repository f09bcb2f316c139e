package io.tongxin.exchange;

import io.tongxin.id.PairingId;
import io.tongxin.id.PersonId;
import io.tongxin.id.PostId;
import io.tongxin.pairing.Pairing;

/** Pairings as JSON. */
final class PairingJson {
    private PairingJson() {}

    static void write(Pairing pairing, ObjectWriting out) {
        out.text("id", pairing.id())
                .text("post", pairing.post())
                .text("person", pairing.person())
                .object("effective", o -> CalendarJson.effective(pairing.effective(), o))
                .number("idealGap", pairing.idealGap())
                .number("maximumGap", pairing.maximumGap());
    }

    static Pairing pairing(Fields f) {
        return new Pairing(
                f.parsed("id", PairingId::of),
                f.parsed("post", PostId::of),
                f.parsed("person", PersonId::of),
                CalendarJson.effective(f.required("effective")),
                f.required("idealGap").number(),
                f.required("maximumGap").number());
    }
}
