package io.tongxin.testkit;

import io.tongxin.Office;
import io.tongxin.actor.Purpose;
import io.tongxin.exchange.JsonFormatException;
import io.tongxin.validity.InvalidRecordException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Something that a desk does and that is refused.
 *
 * @param name what is wrong with it
 * @param told what is told: path and constraint, the path in a JSON text, or what sort of refusal it is
 * @param attempt what is done
 */
record WrongInput(String name, String told, Consumer<Office> attempt) {
    static final String REASON = ",\"reason\":\"场地维修\"";
    static final String TITLE = "\"title\":\"议题\",";
    static final Purpose WHY = Purpose.of("测试");

    static WrongInput wrong(String name, String told, Consumer<Office> attempt) {
        return new WrongInput(name, told, attempt);
    }

    /** What a refusal says, shortly. */
    static String told(RuntimeException refusal) {
        if (refusal instanceof InvalidRecordException invalid) {
            return invalid.violations().stream()
                    .map(v -> v.path() + " " + v.constraint())
                    .collect(Collectors.joining("; "));
        }
        return refusal instanceof JsonFormatException json
                ? "json " + json.path()
                : refusal.getClass().getSimpleName();
    }
}
