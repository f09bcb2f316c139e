package io.tongxin.faults;

import io.tongxin.Changes;
import io.tongxin.Office;
import io.tongxin.actor.Actor;
import io.tongxin.actor.Purpose;
import io.tongxin.actor.Scope;
import io.tongxin.id.ActorId;
import io.tongxin.id.CommandId;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Command;
import io.tongxin.storage.Outcome;
import io.tongxin.storage.Storage;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** One root unit, the commands that were sent to it, and those that were answered. Safe for use by many threads. */
final class World {
    private static final AtomicInteger ROOTS = new AtomicInteger();
    private static final ActorId CLERK = ActorId.of("clerk");

    private final UnitId root;
    private final InstantSource clock;
    private final Map<String, Consumer<Changes>> sent = new ConcurrentHashMap<>();
    private final Map<String, Outcome> acknowledged = new ConcurrentHashMap<>();

    World(UnitId root, InstantSource clock) {
        this.root = root;
        this.clock = clock;
    }

    /** A root unit of its own, and a clock that stands still. */
    static World next() {
        return next(() -> Sample.START);
    }

    static World next(InstantSource clock) {
        return new World(UnitId.of("root-" + ROOTS.incrementAndGet()), clock);
    }

    UnitId root() {
        return root;
    }

    Map<String, Consumer<Changes>> sent() {
        return sent;
    }

    Map<String, Outcome> acknowledged() {
        return acknowledged;
    }

    /** The library as the clerk of this root unit sees it, on whatever store it is routed to. */
    Office office() {
        return Routed.tongxin().as(Actor.of(CLERK, root, Scope.root(root)));
    }

    static Command command(Office office, String id) {
        return Command.of(CommandId.of(id), office.actor(), Purpose.of("测试"));
    }

    /** Sends a command and notes its answer. */
    Outcome write(Storage storage, String id, Order.Content content) {
        return write(storage, clock, id, content);
    }

    Outcome write(Storage storage, InstantSource by, String id, Order.Content content) {
        Consumer<Changes> ordered = changes -> content.order(changes, root);
        sent.put(id, ordered);
        Outcome outcome = Routed.on(storage, by, () -> office().write(command(office(), id), ordered));
        acknowledged.put(id, outcome);
        return outcome;
    }

    /** Writes what an order has before it. */
    World prepared(Storage storage, Order order) {
        for (int i = 0; i < order.before().size(); i++) {
            write(storage, "before-" + i, order.before().get(i));
        }
        return this;
    }
}
