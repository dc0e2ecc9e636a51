using ModelSync.Contract;
using ModelSync.Generator.Writing;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>What a validator makes once: a valid value allocates nothing, and a violation at the top only the list that holds it.</summary>
/// <param name="shared">Of another validator: what it has is not declared again.</param>
internal sealed class ConstraintConstants(SharedConstants? shared)
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

    public string Declarations() => CSharpFile.Lines(_names.Select(name => $"internal static readonly {_fields[name]}"));

    // Equal constants are one field.
    private string Add(string wanted, string type, string value)
    {
        if (shared?.Constants.Find(wanted, type, value) is { } known) return $"{shared.Owner}.{CSharpNames.Identifier(known)}";
        for (var attempt = 1; ; attempt++)
        {
            var name = Numbered(wanted, attempt);
            var field = Field(type, name, value);
            if (_fields.TryGetValue(name, out var existing))
            {
                if (existing == field) return CSharpNames.Identifier(name);
                continue;
            }

            _fields.Add(name, field);
            _names.Add(name);
            return CSharpNames.Identifier(name);
        }
    }

    // By what it is, because its number follows from which others there are.
    private string? Find(string wanted, string type, string value)
    {
        for (var attempt = 1; ; attempt++)
        {
            var name = Numbered(wanted, attempt);
            if (!_fields.TryGetValue(name, out var existing)) return null;
            if (existing == Field(type, name, value)) return name;
        }
    }

    private static string Numbered(string name, int attempt) => attempt == 1 ? name : name + attempt.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Field(string type, string name, string value) => $"{type} {CSharpNames.Identifier(name)} = {value};";

    /// <summary><c>validation.max_length</c> becomes <c>MaxLength</c>.</summary>
    private static string Suffix(string code) => string.Concat(code.Substring(code.IndexOf('.') + 1).Split('_').Select(static word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
}

/// <summary>Constants that another validator of the assembly has.</summary>
/// <param name="Owner">How its class is called from here.</param>
internal sealed record SharedConstants(string Owner, ConstraintConstants Constants);
