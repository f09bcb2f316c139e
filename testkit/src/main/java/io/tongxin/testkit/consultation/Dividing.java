package io.tongxin.testkit.consultation;

import io.tongxin.consultation.ConsultationRecords;
import io.tongxin.consultation.Opinion;
import io.tongxin.consultation.OpinionAct;
import io.tongxin.consultation.OpinionStep;
import io.tongxin.id.OpinionId;
import io.tongxin.id.UnitId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Opinions that were split or merged on the day of a scene.
 *
 * @param scene the scene afterwards
 * @param from what was split or merged, the earliest first
 * @param made what was made of it in the end
 */
record Dividing(ConsultationScene scene, List<Opinion> from, List<Opinion> made) {

    /** An opinion in two parts. */
    static Dividing split(ConsultationScene scene, Opinion whole) {
        List<Opinion> old = List.of(whole);
        List<Opinion> parts = List.of(like(scene, old, "-one"), like(scene, old, "-two"));
        return new Dividing(replaced(scene, old, OpinionAct.SPLIT, parts), old, parts);
    }

    /** Opinions in one, which is as the first of them. */
    static Dividing merged(ConsultationScene scene, List<Opinion> some) {
        Opinion one = like(scene, some, "-merged");
        return new Dividing(replaced(scene, some, OpinionAct.MERGE, List.of(one)), some, List.of(one));
    }

    /** Its parts in one again. */
    Dividing mergedAgain() {
        Dividing again = merged(scene, made);
        return new Dividing(again.scene, from, again.made);
    }

    private static Opinion like(ConsultationScene scene, List<Opinion> old, String suffix) {
        Opinion first = old.get(0);
        var voices = new HashSet<UnitId>();
        old.forEach(other -> voices.addAll(other.voices()));
        return new Opinion(
                OpinionId.of(first.id() + suffix),
                first.unit(),
                first.kind(),
                first.consultation(),
                voices,
                first.text(),
                ids(old),
                0,
                Optional.empty(),
                List.of(OpinionStep.of(OpinionAct.REGISTER, scene.day(), first.unit())));
    }

    private static ConsultationScene replaced(
            ConsultationScene scene, List<Opinion> old, OpinionAct act, List<Opinion> made) {
        OpinionStep step = OpinionStep.of(act, scene.day(), old.get(0).unit()).into(ids(made));
        var opinions = new ArrayList<Opinion>();
        scene.records().opinions().forEach(o -> opinions.add(old.contains(o) ? o.after(step) : o));
        opinions.addAll(made);
        return scene.with(
                new ConsultationRecords(scene.records().plans(), scene.records().consultations(), opinions));
    }

    static Set<OpinionId> ids(List<Opinion> some) {
        return some.stream().map(Opinion::id).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String toString() {
        return ids(from) + " into " + ids(made);
    }
}
