package io.tongxin.kept;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which parts some records have, and with which of the values that a part may have by its type. */
final class PartsSeen {
    private final Map<String, TreeSet<String>> seen = new TreeMap<>();
    private final Map<String, TreeSet<String>> possible = new TreeMap<>();

    /** The values that a part may have and had in none of the records, as {@code Type.part=value}. */
    List<String> lacking() {
        return possible.entrySet().stream()
                .flatMap(part -> part.getValue().stream()
                        .filter(value -> !seen.getOrDefault(part.getKey(), new TreeSet<>())
                                .contains(value))
                        .map(value -> part.getKey() + "=" + value))
                .toList();
    }

    void look(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::look);
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(this::look);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::look);
        } else if (value instanceof Enum<?> constant) {
            note(name(constant.getDeclaringClass()), constant.name(), constants(constant));
        } else if (value.getClass().getName().startsWith("io.tongxin.")) {
            kinds(value.getClass());
            parts(value.getClass()).forEach(part -> look(value, part));
        }
    }

    private static Stream<String> constants(Enum<?> constant) {
        return Arrays.stream(constant.getDeclaringClass().getEnumConstants()).map(Enum::name);
    }

    private void kinds(Class<?> type) {
        for (Class<?> parent : type.getInterfaces()) {
            if (parent.isSealed() && parent.getName().startsWith("io.tongxin.")) {
                note(
                        name(parent),
                        name(type),
                        Arrays.stream(parent.getPermittedSubclasses()).map(PartsSeen::name));
            }
        }
    }

    private void look(Object whole, Method part) {
        Object value = valueOf(whole, part);
        String name = name(whole.getClass()) + "." + part.getName();
        if (value instanceof Boolean) {
            note(name, value.toString(), Stream.of("true", "false"));
        } else if (value instanceof Optional<?> optional) {
            presence(name, optional.isPresent());
        } else if (value instanceof Collection<?> collection) {
            presence(name, !collection.isEmpty());
        } else if (value instanceof Map<?, ?> map) {
            presence(name, !map.isEmpty());
        } else if (value instanceof String text) {
            presence(name, !text.isEmpty());
        }
        look(value);
    }

    private void presence(String name, boolean present) {
        note(name, present ? "some" : "none", Stream.of("some", "none"));
    }

    private void note(String part, String value, Stream<String> all) {
        seen.computeIfAbsent(part, p -> new TreeSet<>()).add(value);
        all.forEach(possible.computeIfAbsent(part, p -> new TreeSet<>())::add);
    }

    private static Object valueOf(Object whole, Method part) {
        try {
            return part.invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(part.getName(), e);
        }
    }

    /** The parts of a record; of any other value what it says of itself. */
    private static List<Method> parts(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(c -> c.getAccessor())
                        .toList()
                : Arrays.stream(type.getDeclaredMethods())
                        .filter(m -> Modifier.isPublic(m.getModifiers()) && !Modifier.isStatic(m.getModifiers()))
                        .filter(m -> m.getParameterCount() == 0 && !m.isSynthetic())
                        .filter(m -> !List.of("toString", "hashCode", "shape").contains(m.getName()))
                        .toList();
    }

    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
