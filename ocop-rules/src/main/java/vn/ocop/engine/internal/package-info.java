/** How a dossier goes through the rules. Not part of the API. */
@NullMarked
package vn.ocop.engine.internal;

import org.jspecify.annotations.NullMarked;
