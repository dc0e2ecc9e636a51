using System.ComponentModel.DataAnnotations;

namespace ModelSync.Generated.V1;

/// <summary>A validation attribute of the application's own, which is asked about a member. One that faults does not hold.</summary>
/// <param name="path">JSON pointer of the member.</param>
/// <param name="code">Code of the violation.</param>
/// <param name="member">C# name of the member.</param>
/// <param name="message">The author's message.</param>
/// <param name="attribute">The attribute as it stands on the member.</param>
public sealed class CustomConstraint(string path, string code, string member, string? message, ValidationAttribute attribute)
{
    /// <summary>Reports what the attribute says against the value.</summary>
    /// <param name="owner">The object that has the member.</param>
    public void Check(object owner, object? value, ref ViolationSink sink)
    {
        if (!IsValid(owner, value)) sink.Add(path, code, message);
    }

    private bool IsValid(object owner, object? value)
    {
        try
        {
            return attribute.GetValidationResult(value, new ValidationContext(owner, owner.GetType().Name, serviceProvider: null, items: null) { MemberName = member }) == ValidationResult.Success;
        }
#pragma warning disable CA1031 // Whatever an author's code throws at foreign input, the input is refused.
        catch (Exception fault) when (fault is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return false;
        }
    }
}
