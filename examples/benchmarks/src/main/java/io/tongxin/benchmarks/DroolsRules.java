package io.tongxin.benchmarks;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/**
 * The items of a {@link City} in Drools, as its executable model: a session for each unit, duties and acts as facts.
 *
 * <p>Which activities exist is found by the same plain loop as in {@link ArrayLoop}, as one would ask a database for them; the
 * rules see only those.
 */
final class DroolsRules {
    private final KieBase base;
    private final Columns columns;
    private final DutyTable table;
    private final int today;
    private final long known;

    /** The rules over these columns, seen from the day of the year (from 0), with what was known at the microsecond. */
    DroolsRules(KieBase base, Columns columns, DutyTable table, int today, long known) {
        this.base = base;
        this.columns = columns;
        this.table = table;
        this.today = today;
        this.known = known;
    }

    /**
     * Compiles rules.
     *
     * @throws IllegalArgumentException if they do not compile
     */
    static KieBase compile(String rules) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/io/tongxin/benchmarks/rules/duties.drl", rules);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalArgumentException("the rules do not compile: " + builder.getResults());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    /** Evaluates so many units, from the first. */
    void run(Board board, int units) {
        for (int unit = 0; unit < units; unit++) {
            KieSession session = base.newKieSession();
            try {
                evaluate(session, unit, board);
            } finally {
                session.dispose();
            }
        }
    }

    private void evaluate(KieSession session, int unit, Board board) {
        session.setGlobal("today", today);
        var duties = new DutyFact[table.size()];
        for (int duty = 0; duty < duties.length; duty++) {
            duties[duty] = new DutyFact(table.rows().get(duty), duty);
            session.insert(duties[duty]);
        }
        columns.existing(unit, today, known, (day, kind, present) -> session.insert(new ActFact(day, kind, present)));
        columns.attested(unit, known, (item, day) -> session.insert(new AttestationFact(item, day)));
        session.fireAllRules();
        for (DutyFact duty : duties) {
            board.put(unit, duty.place(), Board.code(duty.state()), duty.missing());
        }
    }
}
