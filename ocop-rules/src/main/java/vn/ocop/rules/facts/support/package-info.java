/**
 * The facts that the rules on support see and insert. They are plain classes with getters, because rules read them by
 * property name. Public for the authors of rules; hosts use {@code vn.ocop.engine} instead.
 */
@NullMarked
package vn.ocop.rules.facts.support;

import org.jspecify.annotations.NullMarked;
