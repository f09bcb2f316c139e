package io.tongxin.personnel;

import io.tongxin.code.CodeSystems;
import io.tongxin.id.CodeSystemId;
import io.tongxin.validity.Coherence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Checks the parts of one value, and reports misfits with the path to the part and never with what it holds. */
final class Checks {
    private static final CodeSystems CODES = CodeSystems.national();
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;

    private final String path;
    private final Coherence.Report report;

    Checks(String path, Coherence.Report report) {
        this.path = path;
        this.report = report;
    }

    Checks at(String part) {
        return new Checks(path + part, report);
    }

    void violation(String part, String key) {
        report.violation(part.isEmpty() ? path : path + "." + part, key);
    }

    /** A text that must be given. */
    Checks text(String part, String text, int longest) {
        if (text.isBlank()) {
            violation(part, "personnel.text-missing");
        } else {
            bounded(part, text, longest);
        }
        return this;
    }

    /** A text that may be empty. */
    Checks textOrNone(String part, String text, int longest) {
        bounded(part, text, longest);
        return this;
    }

    private void bounded(String part, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest) {
            violation(part, "personnel.text-long");
        } else if (text.codePoints().anyMatch(Checks::isRefused)) {
            violation(part, "record.characters");
        }
    }

    private static boolean isRefused(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }

    Checks code(String part, CodeSystemId system, String code) {
        if (CODES.system(system).find(code).isEmpty()) {
            violation(part, "personnel.no-such-code");
        }
        return this;
    }

    Checks codeOrNone(String part, CodeSystemId system, String code) {
        return code.isEmpty() ? this : code(part, system, code);
    }

    Checks day(String part, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            violation(part, "personnel.year");
        }
        return this;
    }

    Checks day(String part, Optional<LocalDate> day) {
        day.ifPresent(d -> day(part, d));
        return this;
    }

    Checks month(String part, YearMonth month) {
        return day(part, month.atDay(1));
    }

    /** That something does not end before it begins. */
    <T extends Comparable<? super T>> Checks order(T from, Optional<T> until) {
        if (until.isPresent() && until.get().compareTo(from) < 0) {
            violation("until", "personnel.ends-before");
        }
        return this;
    }
}
