package vn.ocop.dossier;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A code of the interchange format: ASCII letters, digits, dots and hyphens, 1 to 60 of them, for example
 * {@code fresh-produce} or {@code 6.1.1}. Null is valid.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Size(min = 1, max = 60)
@Pattern(regexp = "[A-Za-z0-9]+([.-][A-Za-z0-9]+){0,29}")
public @interface Code {

    /** The key of the message. */
    String message() default "{vn.ocop.dossier.Code.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
