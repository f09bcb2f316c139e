package io.tongxin.faults;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Optional;

/** Counts JDBC calls on one thread and makes one of them fail, or all from one on. */
final class Fault {
    /** How a call fails. */
    enum Mode {
        /** It is not made. */
        NOT_MADE,
        /** It is made, and its answer is lost. */
        ANSWER_LOST,
        /** It is not made, nor is any after it: the connection is gone. */
        FROM_THEN_ON
    }

    private Optional<Mode> mode = Optional.empty();
    private String state = "08006";
    private int failing;
    private int calls;
    private int failed;
    private String last = "";

    /** The call of that number, counted from 1, will fail, with that SQLSTATE. */
    void arm(Mode how, int number, String sqlState) {
        mode = Optional.of(how);
        failing = number;
        state = sqlState;
        calls = 0;
        failed = 0;
        last = "";
    }

    void disarm() {
        mode = Optional.empty();
    }

    boolean isFired() {
        return failed > 0;
    }

    /** The first call that failed. */
    String last() {
        return last;
    }

    /** Makes a call, or fails it. */
    Object call(Object on, Method method, Object[] arguments) throws Throwable {
        boolean close = method.getName().equals("close");
        if (mode.isEmpty() || !isCounted(method)) {
            return made(on, method, arguments);
        }
        calls++;
        boolean fails = mode.get() == Mode.FROM_THEN_ON ? calls >= failing : calls == failing;
        if (!fails) {
            return made(on, method, arguments);
        }
        if (++failed == 1) {
            last = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
        if (mode.get() == Mode.ANSWER_LOST || close) {
            made(on, method, arguments);
        }
        throw new SQLException("Detail: Key (name)=(" + Canary.TEXT + Canary.LATIN + ") was lost", state, 0);
    }

    /** Values set and read are of no round trip; the statement that has them is counted when it is executed. */
    private static boolean isCounted(Method method) {
        String name = method.getName();
        if (method.getDeclaringClass() == Object.class || name.equals("unwrap") || name.equals("isWrapperFor")) {
            return false;
        }
        boolean values = name.startsWith("set") && !method.getDeclaringClass().equals(java.sql.Connection.class);
        return !values && !(name.startsWith("get") && method.getDeclaringClass().equals(java.sql.ResultSet.class));
    }

    static Object made(Object on, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
