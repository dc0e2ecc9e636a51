using System.Globalization;
using System.Text;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Parsing.Constraints;

/// <summary>
/// <c>ErrorMessage</c> of an attribute, a format string with numbers, to a message with names: <c>{0}</c> becomes the member's display name,
/// <c>{1}</c> the name of a parameter of the violation.
/// </summary>
internal sealed class MessageReader(Annotation annotation, Func<string> displayName)
{
    /// <summary>Null when the attribute has no message, or one that cannot be carried.</summary>
    public string? Read(IReadOnlyList<string> places)
    {
        if (annotation.Attribute.Named<string>("ErrorMessageResourceName") is not null)
        {
            annotation.Findings.Report(LogicDiagnostics.MessageNotCarried, annotation.Attribute.Location(), annotation.Name, annotation.Path, "texts of resources do not travel; put them into the message catalogues, by code");
            return null;
        }

        if (annotation.Attribute.Named<string>("ErrorMessage") is not { } format) return null;
        if (Convert(format, places) is { } message) return message;
        annotation.Findings.Report(LogicDiagnostics.MessageNotCarried, annotation.Attribute.Location(), annotation.Name, annotation.Path, $"only {{0}} to {{{places.Count}}} can be filled in, without a format behind the number");
        return null;
    }

    private string? Convert(string format, IReadOnlyList<string> places)
    {
        var message = new StringBuilder(format.Length);
        for (var at = 0; at < format.Length; at++)
        {
            var unit = format[at];
            var doubled = at + 1 < format.Length && format[at + 1] == unit;
            if (unit is not ('{' or '}')) message.Append(unit);
            else if (doubled) (at, _) = (at + 1, message.Append(unit, 2));
            else if (unit == '}' || Place(format, ref at, places) is not { } text) return null;
            else message.Append(text);
        }

        return message.ToString();
    }

    // Leaves `at` on the closing brace.
    private string? Place(string format, ref int at, IReadOnlyList<string> places)
    {
        var end = format.IndexOf('}', at);
        if (end < 0 || !int.TryParse(format.Substring(at + 1, end - at - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > places.Count) return null;
        at = end;
        return number == 0 ? Literal(displayName()) : places[number - 1];
    }

    /// <summary>Text that stands for itself.</summary>
    public static string Literal(string text) => text.Replace("{", "{{").Replace("}", "}}");
}
