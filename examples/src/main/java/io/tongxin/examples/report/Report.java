package io.tongxin.examples.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The report of a year: one self-contained page in Chinese and English, and the same figures as JSON.
 *
 * <p>It opens no file but its own style sheet and reads no clock; the caller writes the texts where they belong. The page
 * fetches nothing and holds no script. Equal data give equal texts. Immutable.
 */
public final class Report {
    private final Overview overview;
    private final PaceCurve pace;

    private Report(Overview overview, PaceCurve pace) {
        this.overview = overview;
        this.pace = pace;
    }

    /**
     * The report of these data.
     *
     * @throws IllegalArgumentException if the unit and those below it have more than 50,000 duties in the year
     */
    public static Report of(ReportData data) {
        return new Report(Overview.of(data), PaceCurve.of(data));
    }

    /** The page; every text in it is escaped. */
    public String html() {
        return new Page(overview, pace, Language.both(overview.data()), css()).written();
    }

    /** The same figures as JSON, in the form of {@code report.schema.json}. */
    public String json() {
        return new ReportJson(overview, pace).json();
    }

    /** The style sheet of the pages. */
    public static String css() {
        try (InputStream in = Report.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IllegalStateException("page.css is missing beside the class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
