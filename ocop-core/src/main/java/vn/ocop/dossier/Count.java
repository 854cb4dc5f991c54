package vn.ocop.dossier;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A number of things, from 0 to 100000. Null is valid. */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Min(0)
@Max(100_000)
public @interface Count {

    /** The key of the message. */
    String message() default "{vn.ocop.dossier.Count.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
