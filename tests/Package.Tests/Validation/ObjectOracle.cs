using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json.Serialization;
using ModelSync;

namespace Package.Tests.Validation;

/// <summary>
/// What the <c>Validate</c> methods of a value and of the objects inside it say, as their author wrote them: each is asked where nothing else was found in its
/// object, and one that throws or gives no answer is a violation.
/// </summary>
internal static class ObjectOracle
{
    public const string Code = "validation.object";

    /// <param name="found">All violations of the whole value.</param>
    /// <param name="path">Where the value is.</param>
    public static List<Violation> Violations(object value, IReadOnlyList<Violation> found, string path = "")
    {
        var said = Inside(value, path).SelectMany(part => Violations(part.Value, found, part.Path)).ToList();
        if (value is IValidatableObject self && said.Count == 0 && !found.Any(v => v.Code != Code && IsWithin(v.Path, path))) said.AddRange(Ask(self, path));
        return said;
    }

    private static IEnumerable<Violation> Ask(IValidatableObject value, string path)
    {
        foreach (var result in Answer(value).Where(static r => r is not null))
            foreach (var place in result.MemberNames.Select(name => PathOf(value, name)).DefaultIfEmpty("").Distinct())
                yield return new Violation(path + place, Code, [], result.ErrorMessage);
    }

    private static List<ValidationResult> Answer(IValidatableObject value)
    {
        try
        {
            return [.. value.Validate(new ValidationContext(value))];
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or NullReferenceException)
        {
            return [new ValidationResult(null)];
        }
    }

    // Clients see what has a setter.
    private static string PathOf(object value, string name) => value.GetType().GetProperty(name) is { CanWrite: true } member ? Path(member) : "";

    private static string Path(PropertyInfo member) =>
        member.GetCustomAttribute<JsonPropertyNameAttribute>() is { Name: var name } ? "/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal) : Texts.Path(member);

    private static IEnumerable<(object Value, string Path)> Inside(object value, string path)
    {
        foreach (var member in value.GetType().GetProperties().Where(static m => m.CanWrite))
        {
            var at = path + Path(member);
            if (member.GetValue(value) is not { } part || part is string) continue;
            if (part is IList list) foreach (var (item, i) in list.Cast<object>().Select(static (item, i) => (item, i))) yield return (item, $"{at}/{i}");
            else if (part is IValidatableObject) yield return (part, at);
        }
    }

    private static bool IsWithin(string place, string path) => path.Length == 0 || place == path || place.StartsWith(path + '/', StringComparison.Ordinal);
}
