package io.tongxin.catalog;

import java.util.Optional;

/** The known word that a misspelt one most likely means, by the number of letters to change. */
final class Nearest {
    private static final int LONGEST = 140;

    private Nearest() {}

    static Optional<String> to(String wrong, Iterable<String> known) {
        String best = "";
        int least = Math.max(2, wrong.length() / 3) + 1;
        for (String word : known) {
            if (Math.abs(word.length() - wrong.length()) < least && wrong.length() <= LONGEST) {
                int distance = distance(wrong, word);
                if (distance < least) {
                    least = distance;
                    best = word;
                }
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
