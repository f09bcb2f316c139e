package io.tongxin.duty;

import io.tongxin.responsibility.ResponsibilityItem;
import java.util.List;

/** Lends scenes to tests of other packages. */
public final class SceneFacts {
    private SceneFacts() {}

    /** The facts of the scene in which the body has these items and held talks on these days. */
    public static Facts of(List<ResponsibilityItem> items, String... talks) {
        Scene scene = new Scene().list(items.toArray(ResponsibilityItem[]::new));
        for (int i = 0; i < talks.length; i++) {
            scene.talk("talk-" + i, talks[i]);
        }
        return scene.facts();
    }
}
