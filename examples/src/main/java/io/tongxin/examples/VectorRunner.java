package io.tongxin.examples;

import io.tongxin.examples.vectors.VectorFile;
import io.tongxin.examples.vectors.VectorFormatException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks files of golden vectors, or all {@code .json} files of a directory, and prints what differs.
 *
 * <p>Arguments: the files and directories.
 */
public final class VectorRunner {
    private VectorRunner() {}

    /** Checks; what differs is printed line by line, and then the run fails. */
    public static void main(String[] args) throws IOException {
        int differences = run(args, new PrintStream(System.out, true, StandardCharsets.UTF_8));
        if (differences > 0) {
            throw new IllegalStateException(differences + "处不同，见上 / " + differences + " differences, see above");
        }
    }

    static int run(String[] args, PrintStream out) throws IOException {
        List<Path> files = files(args);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("请给出向量文件或其目录 / name files of vectors, or a directory of them");
        }
        int differences = 0;
        for (Path file : files) {
            differences += check(file, out);
        }
        return differences;
    }

    private static List<Path> files(String[] args) throws IOException {
        var files = new ArrayList<Path>();
        for (String arg : args) {
            Path path = Path.of(arg);
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.list(path)) {
                    inside.filter(f -> f.toString().endsWith(".json")).sorted().forEach(files::add);
                }
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static int check(Path file, PrintStream out) throws IOException {
        try {
            VectorFile vectors = VectorFile.read(file);
            List<String> differences = vectors.differences();
            differences.forEach(d -> out.println(file.getFileName() + ": " + d));
            out.println(file.getFileName() + ": " + vectors.size() + "个案例，" + differences.size() + "处不同 / "
                    + vectors.size() + " cases, " + differences.size() + " differences");
            return differences.size();
        } catch (VectorFormatException e) {
            out.println(file.getFileName() + ": " + e.getMessage());
            return 1;
        }
    }
}
