using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;
using static ModelSync.Generator.Emission.CSharp.CSharpFile;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>Validation attributes of the application's own: each is made once and asked.</summary>
internal sealed class CustomChecks(IEnumerable<CustomConstraintSpec> custom, IReadOnlyList<MemberSpec> members, bool patch)
{
    private readonly IReadOnlyList<CustomConstraintSpec> _custom = [.. custom.Where(c => members.Any(m => m.Name == c.Member))];

    public IEnumerable<string> Statements(string target) => _custom.Select((constraint, i) => Check(constraint, i, target));

    public string Declarations() => Lines(_custom.Select(static (c, i) =>
        $"private static readonly V1::CustomConstraint {Name(c, i)} = new({CSharpLiterals.Text(c.Path)}, {CSharpLiterals.Text(c.Code)}, {CSharpLiterals.Text(c.Member)}, {CSharpLiterals.Text(c.Message)}, {c.Attribute});"));

    private string Check(CustomConstraintSpec constraint, int index, string target)
    {
        var member = members.First(m => m.Name == constraint.Member);
        var value = CodecEmitter.Member(target, member);
        var check = $"{Name(constraint, index)}.Check({target}, {value}{(patch || member.IsOptional ? ".Value" : "")}, ref sink);";
        return patch || member.IsOptional ? $"if ({value}.HasValue) {check}" : check;
    }

    private static string Name(CustomConstraintSpec constraint, int index) => $"{constraint.Member}_Custom{index.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
}
