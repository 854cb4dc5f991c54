/**
 * Rules that a pack brings itself: what they may say, how they are compiled, and within which limits they run. They are
 * code with the rights of the host's process, so all of this works by lists of what is allowed. Not part of the API.
 */
@NullMarked
package vn.ocop.engine.internal.code;

import org.jspecify.annotations.NullMarked;
