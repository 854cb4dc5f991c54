/**
 * Scoring from evidence: which kinds of evidence a regime knows, what each option of a criterion asks for, and what the
 * papers of a dossier support.
 */
@NullMarked
@OcopStyle
package vn.ocop.evidence;

import org.jspecify.annotations.NullMarked;
import vn.ocop.internal.OcopStyle;
