package vn.ocop.dossier;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * Text for people: at least one character that is not a blank unless {@link #optional()}, at most {@link #max()}
 * characters, and no control, private-use or unassigned characters. Null is valid.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainText.Validator.class)
public @interface PlainText {

    /** The greatest length in characters (UTF-16 units). */
    int max() default 500;

    /** Whether blank text is allowed. */
    boolean optional() default false;

    /** The key of the message. */
    String message() default "{vn.ocop.dossier.PlainText.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks {@link PlainText}. */
    final class Validator implements ConstraintValidator<PlainText, CharSequence> {

        private int max;
        private boolean optional;

        @Override
        public void initialize(PlainText constraint) {
            max = constraint.max();
            optional = constraint.optional();
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null
                    || (text.length() <= max
                            && (optional || !text.toString().isBlank())
                            && text.codePoints().noneMatch(Validator::isUnprintable));
        }

        private static boolean isUnprintable(int character) {
            return switch (Character.getType(character)) {
                case Character.CONTROL, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED ->
                    character != '\n' && character != '\t' && character != '\r';
                default -> false;
            };
        }
    }
}
