/** The check of a dossier's content at the door, by its Jakarta Bean Validation constraints. */
@NullMarked
package vn.ocop.validation;

import org.jspecify.annotations.NullMarked;
