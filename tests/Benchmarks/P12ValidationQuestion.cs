using System.ComponentModel.DataAnnotations;
using ModelSync.Benchmarks.Forms;
using ModelSync.Benchmarks.Harness;
using ModelSync.Generated.V1;

namespace ModelSync.Benchmarks;

/// <summary>P12 in C#: validation of a form of eight fields, all errors. js/validate.mjs asks the same of the emitted TypeScript.</summary>
internal static class P12ValidationQuestion
{
    private const string Fluent = "FluentValidation";
    private const string Annotations = "DataAnnotations Validator";
    private const string Ours = "ModelSync";

    public static IEnumerable<Comparison> Run(int rounds)
    {
        yield return Compare("Valid input", Signup.Valid, expected: 0, rounds);
        yield return Compare("Four errors", Signup.Invalid, expected: 4, rounds);
    }

    private static Comparison Compare(string title, Signup form, int expected, int rounds)
    {
        var fluent = new SignupFluentValidator();
        var context = new RuleContext(DateTimeOffset.UnixEpoch);
        Candidate[] candidates =
        [
            new(Fluent, () => fluent.Validate(form).Errors.Count),
            new(Annotations, () => Annotate(form)),
            new(Ours, () => Validate(form, context)),
        ];
        foreach (var candidate in candidates)
            if (candidate.Run() != expected) throw new InvalidOperationException($"{candidate.Name} finds {candidate.Run()} errors instead of {expected}.");
        return Rounds.Compare(title, rounds, candidates, new Bar(Ours, Fluent, 1.0 / 25));
    }

    private static int Annotate(Signup form)
    {
        var results = new List<System.ComponentModel.DataAnnotations.ValidationResult>();
        Validator.TryValidateObject(form, new ValidationContext(form), results, validateAllProperties: true);
        return results.Count;
    }

    private static int Validate(Signup form, RuleContext context)
    {
        var sink = default(ViolationSink);
        SignupValidator.Validate(form, context, ref sink);
        return sink.IsEmpty ? 0 : sink.ToList().Count;
    }
}
