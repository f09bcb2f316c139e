package io.tongxin.consultation;

import io.tongxin.term.Bilingual;
import io.tongxin.validity.Coherence;
import java.util.Optional;

/** That of a personnel consultation procedure and dates are held, and no text. */
final class ProcedureOnly {
    private ProcedureOnly() {}

    static void check(
            String before,
            ConsultationForm form,
            ConsultationSubject subject,
            Optional<Bilingual> title,
            Coherence.Report report) {
        if (form.isPersonnel() != (subject == ConsultationSubject.PERSONNEL)) {
            report.violation(before + "subject", "consultation.personnel-form");
        }
        if (form.isPersonnel() && title.isPresent()) {
            report.violation(before + "title", "consultation.personnel-text");
        }
        if (!form.isPersonnel() && title.isEmpty()) {
            report.violation(before + "title", "consultation.title-missing");
        }
    }
}
