using System.ComponentModel.DataAnnotations;

namespace ModelSync.Generated.V1;

/// <summary>Asks an <see cref="IValidatableObject"/>. It is code of the server's: the browser learns the verdict from it.</summary>
public static class ValidatableObject
{
    /// <summary>The code of what it finds; the messages are its own.</summary>
    public const string Code = "validation.object";

    /// <summary>Adds what the object says against itself, at the members that it names. One that faults is not valid.</summary>
    /// <param name="value">Its attributes have found nothing: as with DataAnnotations, it is asked only then.</param>
    /// <param name="sink">Where violations go.</param>
    /// <param name="pathOf">JSON pointer of a member by its C# name; empty for what is not on the wire.</param>
    public static void Validate(IValidatableObject value, ref ViolationSink sink, Func<string, string> pathOf)
    {
        foreach (var result in Ask(value))
        {
            if (result is null) continue;
            var paths = result.MemberNames.Select(pathOf).Distinct(StringComparer.Ordinal).ToList();
            foreach (var path in paths.Count == 0 ? [""] : paths) sink.Add(path, Code, result.ErrorMessage);
        }
    }

    private static List<ValidationResult?> Ask(IValidatableObject value)
    {
        try
        {
            return [.. value.Validate(new ValidationContext(value, value.GetType().Name, serviceProvider: null, items: null))];
        }
#pragma warning disable CA1031 // Whatever an author's code throws at foreign input, the input is refused.
        catch (Exception)
#pragma warning restore CA1031
        {
            return [new ValidationResult("")];
        }
    }
}
