package io.tongxin.testkit.law;

import io.tongxin.activity.Activity;
import io.tongxin.decision.Attestation;
import io.tongxin.decision.Decision;
import io.tongxin.decision.Exemption;
import io.tongxin.decision.Judgement;
import io.tongxin.decision.Reason;
import io.tongxin.decision.Trigger;
import io.tongxin.duty.AsOf;
import io.tongxin.duty.Facts;
import io.tongxin.duty.Verdict;
import io.tongxin.exchange.JsonForms;
import io.tongxin.exchange.JsonView;
import io.tongxin.id.DutyRef;
import io.tongxin.storage.Recorded;
import io.tongxin.term.Term;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/**
 * Equal hashes of what exists at a point of view give the same explanation, byte for byte.
 *
 * <p>同事实同字节 (tong shishi tong zijie). What exists is what is known and not in the future. The rest may differ.
 */
@Term(zh = "同事实同字节", pinyin = "tong shishi tong zijie", source = "library")
public final class SameFactsSameBytes extends Law {
    private static final int EXPLAINED = 4;

    /** The law. */
    public SameFactsSameBytes() {
        super(12, "所存事实的摘要相同，说明即逐字节相同", "equal hashes of what exists give the same explanation byte for byte");
    }

    @Override
    protected void examine(Situation situation, Evaluator evaluator) {
        Facts existing = new Histories(situation.facts(), situation.asOf()).existing();
        Situation other = situation.with(new Shuffling(situation.random()).of(existing));
        if (!hash(situation).equals(hash(other))) {
            throw new AssertionError("the hash of what exists depends on what does not, or on the order of entry");
        }
        Answers first = situation.answers(evaluator);
        Answers second = other.answers(evaluator);
        for (Verdict verdict : situation.some(first.ofYear(situation.year()), EXPLAINED)) {
            DutyRef duty = verdict.duty().ref();
            Comparing.same(
                    duty,
                    JsonView.EXPLANATION.write(first.explain(duty)),
                    JsonView.EXPLANATION.write(second.explain(duty)),
                    "though what exists has the same hash");
        }
    }

    /** The SHA-256 of everything that exists, in the canonical texts of the library, sorted. */
    static String hash(Situation situation) {
        AsOf asOf = situation.asOf();
        Facts facts = new Histories(situation.facts(), asOf).existing();
        var lines = new ArrayList<String>();
        for (Recorded<Activity> r : facts.activities()) {
            lines.add(JsonForms.ACTIVITY.write(r.value()) + stamp(r));
        }
        for (Recorded<Decision> r : facts.decisions()) {
            lines.add(text(r.value()) + stamp(r));
        }
        facts.closings().forEach(c -> lines.add(JsonForms.CLOSING.write(c.closing())));
        facts.terms().lists().forEach(l -> lines.add(JsonForms.RESPONSIBILITY_LIST.write(l.list())));
        facts.terms().tables().forEach(t -> lines.add(JsonForms.PERIOD_TABLE.write(t)));
        var records = facts.terms().organization().records();
        records.units().forEach(u -> lines.add(JsonForms.UNIT.write(u)));
        records.placements().forEach(p -> lines.add(JsonForms.PLACEMENT.write(p)));
        records.relations().forEach(r -> lines.add(JsonForms.RELATION.write(r)));
        records.posts().forEach(p -> lines.add(JsonForms.POST.write(p)));
        records.appointments().forEach(a -> lines.add(JsonForms.APPOINTMENT.write(a)));
        Collections.sort(lines);
        return sha256(lines);
    }

    private static String stamp(Recorded<?> recorded) {
        return " " + recorded.revision() + " " + recorded.recordedAt() + " " + recorded.withdrawn();
    }

    private static String text(Decision decision) {
        if (decision instanceof Exemption exemption) {
            return JsonForms.EXEMPTION.write(exemption);
        }
        if (decision instanceof Judgement judgement) {
            return JsonForms.JUDGEMENT.write(judgement);
        }
        if (decision instanceof Attestation attestation) {
            return JsonForms.ATTESTATION.write(attestation);
        }
        return decision instanceof Reason reason
                ? JsonForms.REASON.write(reason)
                : JsonForms.TRIGGER.write((Trigger) decision);
    }

    private static String sha256(List<String> lines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
