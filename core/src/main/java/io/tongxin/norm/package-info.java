/** Party and state norms and citations of them; an unread article never gets a number. */
@org.jspecify.annotations.NullMarked
package io.tongxin.norm;
