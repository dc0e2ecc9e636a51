using FluentValidation;

namespace ModelSync.Benchmarks.Forms;

/// <summary>The same rules for FluentValidation; every failing rule is reported.</summary>
internal sealed class SignupFluentValidator : AbstractValidator<Signup>
{
    public SignupFluentValidator()
    {
        RuleFor(form => form.Name).Cascade(CascadeMode.Stop).NotEmpty().Length(2, 50);
        RuleFor(form => form.Code).Cascade(CascadeMode.Stop).NotEmpty().Matches("^[A-Z]{3}-[0-9]{6}$");
        RuleFor(form => form.Age).InclusiveBetween(0, 150);
        RuleFor(form => form.Note).MaximumLength(500);
        RuleFor(form => form.Plan).IsInEnum();
        RuleFor(form => form.Seats).InclusiveBetween(1, 999);
        RuleFor(form => form.Price).InclusiveBetween(0, 1_000_000);
        RuleFor(form => form.Country).Cascade(CascadeMode.Stop).NotEmpty().Length(2);
    }
}
