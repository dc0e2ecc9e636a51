using ModelSync.Contract;
using ModelSync.Generator.Writing;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>What a validator makes once: a valid value allocates nothing, and a violation at the top only the list that holds it.</summary>
/// <param name="owner">The validator that has these constants already, or null to declare them.</param>
internal sealed class ConstraintConstants(string? owner)
{
    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>Name of the field.</summary>
    public string Violation(string member, string path, Constraint constraint)
    {
        var parameters = string.Concat(constraint.Shown.Select(static p => $", ({CSharpLiterals.Text(p.Name)}, {CSharpLiterals.Text(p.Value)})"));
        var message = constraint.Message is null ? "" : $" {{ Message = {CSharpLiterals.Text(constraint.Message)} }}";
        return Add($"{member}_{Suffix(constraint.Code)}", "V1::Constraint", $"new({CSharpLiterals.Text(path)}, {CSharpLiterals.Text(constraint.Code)}{parameters}){message}");
    }

    public string Pattern(string pattern) => Add("Pattern", "V1::ValuePattern", $"new({CSharpLiterals.Text(pattern)})");

    public string Enum(string member, Constraint constraint)
    {
        var members = constraint.All("member").Select(static m => m.Value!.Split('=')).Select(static m => $"new({CSharpLiterals.Text(m[0])}, {m[1]})");
        return Add($"{member}_Members", "V1::EnumValues", $"new({CSharpLiterals.Bool(constraint.Flag("flags"))}, {CSharpFile.List(members)})");
    }

    public string Declarations() => owner is null ? CSharpFile.Lines(_names.Select(name => $"internal static readonly {_fields[name]}")) : "";

    // Equal constants are one field.
    private string Add(string wanted, string type, string value)
    {
        for (var attempt = 1; ; attempt++)
        {
            var name = attempt == 1 ? wanted : wanted + attempt.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var field = $"{type} {CSharpNames.Identifier(name)} = {value};";
            if (_fields.TryGetValue(name, out var existing))
            {
                if (existing == field) return Name(name);
                continue;
            }

            _fields.Add(name, field);
            _names.Add(name);
            return Name(name);
        }
    }

    private string Name(string field) => owner is null ? CSharpNames.Identifier(field) : $"{owner}.{CSharpNames.Identifier(field)}";

    /// <summary><c>validation.max_length</c> becomes <c>MaxLength</c>.</summary>
    private static string Suffix(string code) => string.Concat(code.Substring(code.IndexOf('.') + 1).Split('_').Select(static word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
}
