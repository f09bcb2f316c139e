package io.tongxin.testkit;

import io.tongxin.Known;
import io.tongxin.Office;
import io.tongxin.Records;
import io.tongxin.access.AccessEntry;
import io.tongxin.actor.Actor;
import io.tongxin.actor.ActorRole;
import io.tongxin.actor.Scope;
import io.tongxin.id.UnitId;
import io.tongxin.storage.Condition;
import io.tongxin.storage.OutOfScopeException;
import io.tongxin.storage.Recorded;
import io.tongxin.storage.UnknownRecordException;
import io.tongxin.validity.InvalidRecordException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Every operation of one actor on the record of one kind that one unit has, and what is wrong with the answers. */
final class AccessCell<T, I> {
    private static final String ABSENT = "no-such-record";

    private final AccessSample<T, I> sample;
    private final Office office;
    private final Office registrar;
    private final Known known;
    private final UnitId owner;
    private final List<AccessEntry> logged;
    private final int number;
    private final Records<T, I> records;
    private final String id;
    private final List<String> wrong = new ArrayList<>();

    /** What is asked, and what the answer says of a record by its id. */
    private final Map<String, Supplier<Function<String, Object>>> reads = new LinkedHashMap<>();

    /** What is done to a record by its id. */
    private final Map<String, Consumer<String>> writes = new LinkedHashMap<>();

    AccessCell(
            AccessSample<T, I> sample,
            Office office,
            Office registrar,
            Known known,
            UnitId owner,
            List<AccessEntry> logged,
            int number) {
        this.sample = sample;
        this.office = office;
        this.registrar = registrar;
        this.known = known;
        this.owner = owner;
        this.logged = logged;
        this.number = number;
        this.records = sample.records().apply(office);
        this.id = sample.idOf(owner);
        reads.put("find", () -> i -> records.find(key(i)));
        reads.put("revisions", () -> i -> records.revisions(key(i)));
        reads.put("all", () -> among(records.all()));
        reads.put("page", () -> among(records.query(records.query()).content()));
        reads.put("for each", () -> among(handedOver()));
        reads.put("known", () -> among(office.known().revisions(sample.kind())));
        reads.put("known at", () -> among(office.known(known.instant()).revisions(sample.kind())));
        writes.put("record", i -> records.record(value(i)));
        writes.put("correct", i -> records.correct(value(i), seen()));
        writes.put("withdraw", i -> records.withdraw(key(i), seen()));
    }

    /** How many cells of the matrix it tries: those above, and the count. */
    int operations() {
        return reads.size() + writes.size() + 1;
    }

    private I key(String text) {
        return sample.id().apply(text);
    }

    private T value(String text) {
        return sample.value().apply(text, owner);
    }

    private Function<String, Object> among(List<Recorded<T>> found) {
        return wanted -> found.stream()
                .map(r -> sample.kind().id(r.value()))
                .filter(wanted::equals)
                .toList();
    }

    private List<Recorded<T>> handedOver() {
        var seen = new ArrayList<Recorded<T>>();
        records.forEach(Condition.everything(), seen::add);
        return seen;
    }

    private int seen() {
        return Math.max(1, sample.records().apply(registrar).revisions(key(id)).size());
    }

    List<String> wrong() {
        reads.forEach(this::read);
        count();
        writes.forEach(this::write);
        return wrong;
    }

    private void read(String operation, Supplier<Function<String, Object>> asking) {
        boolean ofKnown = operation.startsWith("known");
        boolean asked = !ofKnown || !known.revisions(sample.kind()).isEmpty();
        int before = logged.size();
        Function<String, Object> answer = asking.get();
        boolean same = answer.apply(id).equals(answer.apply(ABSENT));
        require(operation, same == !(mayRead(owner) && asked), "answered as if it were there: " + !same);
        require(
                operation,
                (logged.size() > before) == isAdministration(),
                "denials logged: " + (logged.size() - before));
    }

    private void count() {
        long expected = sample.records().apply(registrar).all().stream()
                .filter(r -> mayRead(ownerOf(r)))
                .count();
        require("count", records.count(Condition.everything()) == expected, "counted what may not be read");
    }

    /** The ids of the samples say whose they are. */
    private UnitId ownerOf(Recorded<T> recorded) {
        String text = sample.kind().id(recorded.value());
        return UnitId.of(text.substring(text.lastIndexOf('-') + 1));
    }

    private void write(String operation, Consumer<String> doing) {
        boolean isNew = operation.equals("record");
        String on = isNew ? "new-" + number + "-" + id : id;
        int before = logged.size();
        Optional<RuntimeException> refusal = refusal(() -> doing.accept(on));
        boolean allowed = mayWrite() && isHere();
        require(operation, refusal.isEmpty() == allowed, "allowed: " + refusal.isEmpty());
        refusal.ifPresent(e -> {
            require(
                    operation,
                    tells(on).contains(String.valueOf(e.getMessage())) || isMisfit(e),
                    "said " + e.getMessage());
            require(operation, e.getCause() == null && e.getSuppressed().length == 0, "carries another exception");
            boolean denied = e instanceof OutOfScopeException || e instanceof UnknownRecordException;
            require(operation, (logged.size() > before) == denied, "denials logged: " + (logged.size() - before));
        });
        if (refusal.isEmpty()) {
            putBack(operation, on);
        }
    }

    private static Optional<RuntimeException> refusal(Runnable write) {
        try {
            write.run();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    /** All that a refusal may say: what the actor said before. */
    private List<String> tells(String on) {
        String kind = sample.kind().name();
        return List.of(
                String.valueOf(new OutOfScopeException(office.actor().id(), kind, on).getMessage()),
                String.valueOf(new UnknownRecordException(kind, on).getMessage()));
    }

    /** Who may write for a unit is told, by path, that the root unit has none of that id. */
    private boolean isMisfit(RuntimeException e) {
        return e instanceof InvalidRecordException && mayWrite() && !isHere();
    }

    private void putBack(String operation, String on) {
        Records<T, I> all = sample.records().apply(registrar);
        int revision = all.revisions(key(on)).size();
        if (operation.equals("record")) {
            all.withdraw(key(on), revision);
        } else if (operation.equals("withdraw")) {
            all.correct(value(on), revision);
        }
    }

    private boolean isHere() {
        return isHere(owner);
    }

    private boolean isHere(UnitId of) {
        return !of.equals(AccessMatrixContract.NOBODY)
                && of.equals(AccessMatrixContract.OTHER) == office.rootUnit().equals(AccessMatrixContract.OTHER);
    }

    /** Shared kinds are read by everybody of a root unit, others within the scope; by administrations nothing. */
    private boolean mayRead(UnitId of) {
        Scope scope = office.actor().scope();
        if (isAdministration() || !isHere(of) || scope instanceof Scope.None) {
            return false;
        }
        return scope instanceof Scope.Root
                || sample.kind().isShared()
                || (scope instanceof Scope.Units units && units.units().contains(of));
    }

    private boolean mayWrite() {
        Scope scope = office.actor().scope();
        return !isAdministration()
                && (scope instanceof Scope.Root
                        || (scope instanceof Scope.Units units && units.units().contains(owner)));
    }

    private boolean isAdministration() {
        return Stream.of(ActorRole.SYSTEM, ActorRole.SECURITY, ActorRole.AUDIT)
                .anyMatch(role -> office.actor().roles().contains(role));
    }

    private void require(String operation, boolean fits, String what) {
        if (!fits) {
            Actor actor = office.actor();
            wrong.add(actor.roles() + " " + actor.scope() + " " + operation + " " + id + ": " + what);
        }
    }
}
