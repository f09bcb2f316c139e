package io.tongxin.term;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The known words that a misspelt one most likely means, by the number of characters to change.
 *
 * <p>相近词 (xiangjin ci). It proposes and never decides: what it finds stands in a message and is not taken over. Stateless.
 */
@Term(zh = "相近词", pinyin = "xiangjin ci", source = "library")
public final class Nearest {
    private static final int LONGEST = 140;

    private Nearest() {}

    /** The nearest of the known words, the first of those equally near; empty where none is near. */
    public static Optional<String> to(String wrong, Iterable<String> known) {
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

    /**
     * The known words at most so many changes away, the nearest first.
     *
     * <p>Of words equally near, one that begins alike comes first, then one whose first other character lies nearer: of 70,
     * 71 and 12 the nearest to 72 are 71, 70, 12. An overlong word has none.
     *
     * @param farthest the most changes
     * @param most how many words at most
     */
    public static List<String> among(String wrong, Collection<String> known, int farthest, int most) {
        if (wrong.length() > LONGEST) {
            return List.of();
        }
        return known.stream()
                .filter(word -> Math.abs(word.length() - wrong.length()) <= farthest)
                .map(word -> Near.of(wrong, word))
                .filter(near -> near.distance <= farthest)
                .sorted(Near.NEAREST_FIRST)
                .limit(most)
                .map(Near::word)
                .toList();
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

    private record Near(String word, int distance, int alike, int gap) {
        static final Comparator<Near> NEAREST_FIRST = Comparator.comparingInt(Near::distance)
                .thenComparing(Comparator.comparingInt(Near::alike).reversed())
                .thenComparingInt(Near::gap);

        static Near of(String wrong, String word) {
            int shorter = Math.min(wrong.length(), word.length());
            int alike = 0;
            while (alike < shorter && wrong.charAt(alike) == word.charAt(alike)) {
                alike++;
            }
            int gap = alike < shorter ? Math.abs(wrong.charAt(alike) - word.charAt(alike)) : 0;
            return new Near(word, Nearest.distance(wrong, word), alike, gap);
        }
    }
}
