using System.ComponentModel.DataAnnotations;

namespace ModelSync.Generated.V1;

/// <summary>Asks an <see cref="IValidatableObject"/>. Where its code has a translation, the client's <c>askObject</c> says the same.</summary>
public static class ValidatableObject
{
    /// <summary>The code of what it finds; the messages are its own.</summary>
    public const string Code = "validation.object";

    /// <summary>Adds what the object says against itself, at the members that it names. One that faults, or gives no answer, is not valid.</summary>
    /// <param name="value">Its attributes have found nothing: as with DataAnnotations, it is asked only then.</param>
    /// <param name="sink">Where violations go.</param>
    /// <param name="pathOf">JSON pointer of a member by its C# name; empty for what is not on the wire.</param>
    public static void Validate(IValidatableObject value, ref ViolationSink sink, Func<string, string> pathOf) => Validate(value, static value => value, ref sink, pathOf);

    /// <summary>The same about the object that an input makes.</summary>
    /// <param name="input">What was sent.</param>
    /// <param name="make">Makes the object; an input of which none can be made is not valid.</param>
    /// <param name="sink">Where violations go.</param>
    /// <param name="pathOf">JSON pointer of a member by its C# name; empty for what is not on the wire.</param>
    public static void Validate<T>(T input, Func<T, IValidatableObject> make, ref ViolationSink sink, Func<string, string> pathOf)
    {
        foreach (var result in Ask(input, make))
        {
            if (result is null) continue;
            var paths = result.MemberNames.Select(pathOf).Distinct(StringComparer.Ordinal).ToList();
            foreach (var path in paths.Count == 0 ? [""] : paths) sink.Add(path, Code, result.ErrorMessage);
        }
    }

    private static List<ValidationResult?> Ask<T>(T input, Func<T, IValidatableObject> make)
    {
        try
        {
            var value = make(input);
            return [.. value.Validate(new ValidationContext(value, value.GetType().Name, serviceProvider: null, items: null))];
        }
#pragma warning disable CA1031 // Whatever an author's code throws at foreign input, the input is refused.
        catch (Exception fault) when (fault is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return [new ValidationResult(null)];
        }
    }
}
