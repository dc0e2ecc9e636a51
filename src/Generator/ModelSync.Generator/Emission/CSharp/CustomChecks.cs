using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;
using static ModelSync.Generator.Emission.CSharp.CSharpFile;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>Validation attributes of the application's own: each is made once and asked.</summary>
/// <param name="custom">In the order in which they are asked.</param>
/// <param name="valueOf">C# of the value, and whether it may be absent, by the name of its member and the local with the object.</param>
internal sealed class CustomChecks(IReadOnlyList<CustomConstraintSpec> custom, Func<string, string, (string Value, bool IsOptional)> valueOf)
{
    /// <summary>Of the members of an object; those of members that it does not have are left out.</summary>
    public static CustomChecks OfMembers(IEnumerable<CustomConstraintSpec> custom, IReadOnlyList<MemberSpec> members, bool patch) => new(
        [.. custom.Where(c => members.Any(m => m.Name == c.Member))],
        (name, target) => members.First(m => m.Name == name) is var member ? (CodecEmitter.Member(target, member), patch || member.IsOptional) : default);

    /// <summary>Of the parameters of a query or mutation.</summary>
    public static CustomChecks OfParameters(IEnumerable<ParameterSpec> parameters) => new(
        [.. parameters.SelectMany(static p => p.Custom)],
        static (name, target) => ($"{target}.{ArgumentNames.Parameter(name)}", false));

    public IEnumerable<string> Statements(string target) => custom.Select((constraint, i) => Check(constraint, i, target));

    public string Declarations() => Lines(custom.Select(static (c, i) =>
        $"private static readonly V1::CustomConstraint {Name(c, i)} = new({CSharpLiterals.Text(c.Path)}, {CSharpLiterals.Text(c.Code)}, {CSharpLiterals.Text(c.Member)}, {CSharpLiterals.Text(c.Message)}, {c.Attribute});"));

    private string Check(CustomConstraintSpec constraint, int index, string target)
    {
        var (value, isOptional) = valueOf(constraint.Member, target);
        var check = $"{Name(constraint, index)}.Check({target}, {value}{(isOptional ? ".Value" : "")}, ref sink);";
        return isOptional ? $"if ({value}.HasValue) {check}" : check;
    }

    private static string Name(CustomConstraintSpec constraint, int index) => $"{constraint.Member}_Custom{index.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
}
