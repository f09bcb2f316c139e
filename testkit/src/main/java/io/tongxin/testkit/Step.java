package io.tongxin.testkit;

import io.tongxin.actor.Actor;
import io.tongxin.actor.Purpose;
import io.tongxin.actor.Scope;
import io.tongxin.id.ActorId;
import io.tongxin.id.CommandId;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Command;
import io.tongxin.storage.Draft;
import io.tongxin.storage.JournalLine;
import io.tongxin.storage.Row;
import io.tongxin.storage.Storage;
import io.tongxin.storage.StorageException;
import io.tongxin.storage.Transaction;
import io.tongxin.storage.View;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** One step of a sequence that two stores go through: a command, or some questions. */
sealed interface Step {
    /** What the store answered to it, refusals among the answers. */
    Object take(Storage storage, UnitId root, SettableClock clock);

    /** What came of it, or in which words it was refused. */
    static Object answer(Supplier<Object> asked) {
        try {
            return asked.get();
        } catch (StorageException e) {
            return e.toString();
        } catch (PlannedException e) {
            return "planned";
        }
    }

    /** Over which units, and as known at which instant, something is asked. */
    record Viewpoint(Optional<Set<UnitId>> units, Optional<Instant> knownAt) {
        View in(UnitId root) {
            return new View(units.map(u -> Scope.units(root, u)).orElse(Scope.root(root)), knownAt);
        }
    }

    /** A question from a viewpoint. */
    record Asked(Question question, Viewpoint from) {}

    /** Some questions in one reading. */
    record Read(List<Asked> questions) implements Step {
        @Override
        public Object take(Storage storage, UnitId root, SettableClock clock) {
            return storage.<List<Object>>read(
                    root,
                    reading -> questions.stream()
                            .map(asked ->
                                    asked.question().ask(reading, asked.from().in(root)))
                            .toList());
        }
    }

    /**
     * A command.
     *
     * @param number its id's number; the same one again is the same command
     * @param content its content
     * @param actor who orders
     * @param micros how far the clock goes on before it, or back
     * @param catches whether the work catches what is refused, and goes on
     * @param fails whether the work throws an exception at its end
     * @param deeds what it does
     */
    record Write(int number, String content, String actor, int micros, boolean catches, boolean fails, List<Deed> deeds)
            implements Step {
        @Override
        public Object take(Storage storage, UnitId root, SettableClock clock) {
            clock.advance(Duration.ofNanos(micros * 1_000L));
            var command = Command.of(
                    CommandId.of("command-" + number),
                    Actor.of(ActorId.of(actor), root, Scope.root(root)),
                    Purpose.of("对照测试"));
            var answers = new ArrayList<Object>();
            answers.add(answer(() -> storage.write(root, command, content, clock, tx -> doAll(tx, root, answers))));
            return answers;
        }

        private void doAll(Transaction tx, UnitId root, List<Object> answers) {
            for (Deed deed : deeds) {
                answers.add(catches ? answer(() -> deed.in(tx, root)) : deed.in(tx, root));
            }
            if (fails) {
                throw new PlannedException();
            }
        }
    }

    /** One thing that a command does. */
    sealed interface Deed {
        Object in(Transaction tx, UnitId root);

        /** The latest revision of the card there is, or 0. */
        static int latest(Transaction tx, UnitId root, String id) {
            List<Row> history = tx.history(Cards.KIND, id, View.latest(Scope.root(root)));
            return history.size();
        }
    }

    record Insert(Draft draft) implements Deed {
        @Override
        public Object in(Transaction tx, UnitId root) {
            return tx.insert(draft);
        }
    }

    record InsertAll(List<Draft> drafts) implements Deed {
        @Override
        public Object in(Transaction tx, UnitId root) {
            return tx.insertAll(drafts);
        }
    }

    /** An update of the latest revision, or of one that lies so many behind it. */
    record Update(Draft draft, int behind) implements Deed {
        @Override
        public Object in(Transaction tx, UnitId root) {
            return tx.update(draft, Deed.latest(tx, root, draft.id()) - behind);
        }
    }

    /** A removal of the latest revision, or of one that lies so many behind it. */
    record Remove(String id, int behind) implements Deed {
        @Override
        public Object in(Transaction tx, UnitId root) {
            return tx.remove(Cards.KIND, id, Deed.latest(tx, root, id) - behind);
        }
    }

    /** A line that follows the last, leaves out so many, or repeats a sequence. */
    record Append(int leftOut) implements Deed {
        @Override
        public Object in(Transaction tx, UnitId root) {
            long next = Math.max(1, tx.journalHead().map(JournalLine::sequence).orElse(0L) + 1 + leftOut);
            var line = new JournalLine(next, tx.recordedAt(), "条目\n" + next, "SHA-256", "0" + next);
            tx.append(line);
            return line;
        }
    }

    record Ask(Asked asked) implements Deed {
        @Override
        public Object in(Transaction tx, UnitId root) {
            return asked.question().ask(tx, asked.from().in(root));
        }
    }

    /** A work's own exception. */
    final class PlannedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        PlannedException() {
            super("planned");
        }
    }
}
