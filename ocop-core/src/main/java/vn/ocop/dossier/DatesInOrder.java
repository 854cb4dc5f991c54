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
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days that cannot be the other way round are not: a paper does not expire before it is issued, a report is not made
 * before the dossier is received. The same day is in order; so is a day that is not stated.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DatesInOrder.Validator.class)
public @interface DatesInOrder {

    /** The key of the message. */
    String message() default "{vn.ocop.dossier.DatesInOrder.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks {@link DatesInOrder}. */
    final class Validator implements ConstraintValidator<DatesInOrder, Object> {

        @Override
        public boolean isValid(@Nullable Object dated, ConstraintValidatorContext context) {
            if (dated instanceof SubmittedComponent component) {
                return inOrder(component.issuedOn(), component.validUntil(), "validUntil", context);
            }
            return !(dated instanceof CommuneFile commune)
                    || inOrder(commune.receivedOn(), commune.reportOn(), "reportOn", context);
        }

        private static boolean inOrder(
                Optional<LocalDate> first,
                Optional<LocalDate> second,
                String nameOfSecond,
                ConstraintValidatorContext context) {
            if (first.isEmpty() || second.isEmpty() || !second.get().isBefore(first.get())) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode(nameOfSecond)
                    .addConstraintViolation();
            return false;
        }
    }
}
