package io.tongxin.testkit;

import io.tongxin.term.Term;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/**
 * A group of the storage contract's tests, which an adapter claims as a whole or not at all.
 *
 * <p>契约分组 (qiyue fenzu). Each test is of one group. An adapter claims all of them, but those that
 * {@link StorageContract#unclaimed()} names.
 */
@Term(zh = "契约分组", pinyin = "qiyue fenzu", source = "library")
public enum ContractGroup {
    /** 指令: each has one effect, however often it is sent. */
    COMMANDS(CommandContract.class),
    /** 事务: all of a command, or nothing; what is refused leaves no trace. */
    TRANSACTIONS(TransactionContract.class),
    /** 写入: inserts, updates with the revision seen, withdrawals. */
    WRITING(WritingContract.class),
    /** 读取: finding, history, as known at an instant, scans. */
    READING(ReadingContract.class),
    /** 范围: no scope, no rows. */
    SCOPES(ScopeContract.class),
    /** 时间: days, instants, and what was known when. */
    TIME(TimeContract.class),
    /** 文本: every character is kept, compared and ordered as it is. */
    TEXT(TextContract.class),
    /** 查询: conditions on attributes of every type. */
    QUERIES(QueryContract.class),
    /** 排序分页: total orders and pages that go on. */
    ORDER(OrderContract.class),
    /** 投影: outlines without bodies, sealed values. */
    PROJECTIONS(ProjectionContract.class),
    /** 日志: lines in order, kept byte for byte. */
    JOURNAL(JournalContract.class),
    /** 校验: what a journal is verified against. */
    VERIFICATION(ChainContract.class),
    /** 正文版本: bodies of older versions stay as they were written and are read. */
    VERSIONS(VersionContract.class),
    /** 并发: many threads at once. */
    CONCURRENCY(StorageContract.class);

    private final Class<? extends ContractTests> tests;

    ContractGroup(Class<? extends ContractTests> tests) {
        this.tests = tests;
    }

    /** The group of a test of the contract. */
    static ContractGroup of(Method test) {
        return Arrays.stream(values())
                .filter(group -> group.tests == test.getDeclaringClass())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no group has the test " + test.getName()));
    }

    /** Whether the method is a test of the contract, and none of a class that extends it. */
    static boolean isOfContract(Method test) {
        return test.getDeclaringClass().isAssignableFrom(StorageContract.class);
    }

    /** Every test that a class has, that of the contract and its own. */
    static List<Method> testsOf(Class<?> contract) {
        return AnnotationSupport.findAnnotatedMethods(contract, Test.class, HierarchyTraversalMode.TOP_DOWN);
    }
}
