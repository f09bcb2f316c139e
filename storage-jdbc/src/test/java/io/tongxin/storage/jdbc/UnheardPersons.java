package io.tongxin.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The tests of a class run while everything is logged at the finest level, and no line shows a generated person. */
final class UnheardPersons implements BeforeAllCallback, AfterAllCallback {
    private static final Namespace HERE = Namespace.create(UnheardPersons.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getStore(HERE).put(TraceListener.class, TraceListener.begun());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        TraceListener listener = context.getStore(HERE).remove(TraceListener.class, TraceListener.class);
        listener.close();
        assertThat(listener.traces()).as("logged of persons").isEmpty();
        assertThat(listener.lines()).as("lines of the log").isPositive();
    }
}
