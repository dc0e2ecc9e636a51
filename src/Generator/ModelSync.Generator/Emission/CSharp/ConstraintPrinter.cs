using ModelSync.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;
using static ModelSync.Generator.Emission.CSharp.CSharpFile;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>Constraints as straight-line comparisons. Collects the violations, patterns and enums that they need, which are made once.</summary>
/// <param name="members">Members of the same value, for constraints that read a second one.</param>
/// <param name="shared">Constants of another validator of the same members.</param>
internal sealed class ConstraintPrinter(IReadOnlyList<MemberSpec> members, SharedConstants? shared = null)
{
    private readonly ConstraintConstants _constants = new(shared);

    /// <summary>What the statements need, known when all of them are printed.</summary>
    public ConstraintConstants Constants => _constants;

    /// <summary>Statements that check a member; empty when nothing can be wrong.</summary>
    /// <param name="patch">Every member may be absent.</param>
    public string Member(MemberSpec member, string target, bool patch)
    {
        if (member.Constraints.Count == 0 && !NestedPrinter.IsIn(member.Type)) return "";
        var optional = patch || member.IsOptional;
        var value = CodecEmitter.Member(target, member);
        var place = new Place(member.Name, optional ? value + ".Value" : value, "/" + Pointer(member.WireName), name => Other(name, target, patch));
        var checks = Value(member.Type, member.Constraints, place);
        if (!optional || checks.Length == 0) return checks;
        if (!checks.Contains('\n') && checks.StartsWith("if (", StringComparison.Ordinal)) return $"if ({value}.HasValue && {checks.Substring("if (".Length)}";
        return $"if ({value}.HasValue)\n{{\n    {checks.Replace("\n", "\n    ")}\n}}";
    }

    /// <summary>Statements that check a parameter of a query or mutation.</summary>
    public string Parameter(string name, string wireName, TypeSpec type, IReadOnlyList<Constraint> constraints) =>
        Value(type, constraints, new Place(name, "arguments." + ArgumentNames.Parameter(name), "/" + Pointer(wireName), static _ => null));

    /// <summary>Fields that hold what is made once.</summary>
    public string Declarations() => _constants.Declarations();

    private string Value(TypeSpec type, IReadOnlyList<Constraint> constraints, Place place)
    {
        if (type.Wrapper is not null && constraints.Count > 0) return Value(type.Underlying, constraints, place with { Value = Wrappers.Value(type, place.Value) });
        var checks = constraints.Where(static c => c.Code != ConstraintCodes.Required).Select(c => Check(type, c, place)).Where(static c => c.Length > 0).ToList();
        if (NestedPrinter.Shared.Print(type, place.Name, place.Value, place.Path) is { Length: > 0 } nested) checks.Add(nested);
        if (constraints.FirstOrDefault(static c => c.Code == ConstraintCodes.Required) is not { } required) return Lines(checks);
        var isMissing = type.Ref.Kind == TypeKinds.String && !required.Flag("allowEmpty") ? $"string.IsNullOrWhiteSpace({place.Value})" : $"{place.Value} is null";
        var test = Report(required, isMissing, place);
        return checks.Count switch
        {
            0 => test,
            1 when !checks[0].Contains('\n') => $"{test}\nelse {checks[0]}",
            _ => $"{test}\nelse\n{{\n    {Lines(checks).Replace("\n", "\n    ")}\n}}",
        };
    }

    private string Check(TypeSpec type, Constraint constraint, Place place) =>
        IsViolated(type, constraint, place) is { } condition ? Report(constraint, condition, place) : "";

    private string Report(Constraint constraint, string condition, Place place) =>
        $"if ({condition}) sink.Add({_constants.Violation(place.Name, place.Path, constraint)});";

    /// <summary>The condition under which the constraint does not hold; null when it cannot be said here.</summary>
    private string? IsViolated(TypeSpec type, Constraint constraint, Place place)
    {
        var value = place.Value;
        return constraint.Code switch
        {
            ConstraintCodes.Length or ConstraintCodes.MinLength or ConstraintCodes.MaxLength => $"{value} is {{ Length: {Outside(constraint)} }}",
            ConstraintCodes.Count or ConstraintCodes.MinCount or ConstraintCodes.MaxCount => CollectionCode.Count(type, value, Outside(constraint)),
            ConstraintCodes.Range => IsOutOfRange(type, constraint, value),
            ConstraintCodes.Pattern => $"!{_constants.Pattern(constraint.Text("pattern")!)}.Spans({value})",
            ConstraintCodes.Email => $"!V1::Check.IsEmail({value})",
            ConstraintCodes.Url => $"!V1::Check.IsUrl({value})",
            ConstraintCodes.Phone => $"!V1::Check.IsPhone({value})",
            ConstraintCodes.CreditCard => $"!V1::Check.IsCreditCard({value})",
            ConstraintCodes.Base64 => $"!V1::Check.IsBase64({value})",
            ConstraintCodes.FileExtensions => $"!V1::Check.HasExtension({value}, {List(constraint.All("extension").Select(static e => CSharpLiterals.Text(e.Value)))})",
            ConstraintCodes.AllowedValues => $"{value} is not ({Listed(type, constraint)})",
            ConstraintCodes.DeniedValues => $"{value} is {Listed(type, constraint)}",
            ConstraintCodes.Compare => place.Other(constraint.Text("other")!) is { } other ? $"{other.Condition}{value} != {other.Value}" : null,
            ConstraintCodes.Enum => $"!{_constants.Enum(place.Name, constraint)}.{(type.Ref.Kind == TypeKinds.String ? "Names" : "Has")}({EnumNumber(type, value)})",
            _ => throw new InvalidOperationException($"Constraint {constraint.Code} has no printer."),
        };
    }

    private static string Outside(Constraint constraint) => string.Join(" or ", new[] { ("< ", constraint.Text("min")), ("> ", constraint.Text("max")) }
        .Where(static bound => bound.Item2 is not null).Select(static bound => bound.Item1 + bound.Item2));

    // NaN is in no range, so the range is said and negated.
    private static string IsOutOfRange(TypeSpec type, Constraint constraint, string value)
    {
        var (low, high) = (constraint.Low, constraint.High);
        var kind = (low ?? high)!.Type;
        if (kind is TypeKinds.Int128 or TypeKinds.UInt128 or TypeKinds.BigInteger) return IsBeyond(constraint, value);
        var compared = kind == TypeKinds.Double && type.Ref.Kind != TypeKinds.Double ? $"({(type.Ref.Nullable ? "double?" : "double")}){value}" : value;
        var parts = new List<string>();
        if (low is not null) parts.Add($"{(constraint.Flag("lowExclusive") ? ">" : ">=")} {new CSharpPrinter([]).Literal(kind, low.Value!)}");
        if (high is not null) parts.Add($"{(constraint.Flag("highExclusive") ? "<" : "<=")} {new CSharpPrinter([]).Literal(kind, high.Value!)}");
        return $"{compared} is not ({(type.Ref.Nullable ? "null or " : "")}{string.Join(" and ", parts)})";
    }

    // What has no constants has no patterns either. A comparison with null is false.
    private static string IsBeyond(Constraint constraint, string value)
    {
        var parts = new List<string>();
        if (constraint.Low is { } low) parts.Add($"{value} {(constraint.Flag("lowExclusive") ? "<=" : "<")} {new CSharpPrinter([]).Literal(low.Type, low.Value!)}");
        if (constraint.High is { } high) parts.Add($"{value} {(constraint.Flag("highExclusive") ? ">=" : ">")} {new CSharpPrinter([]).Literal(high.Type, high.Value!)}");
        return $"({string.Join(" || ", parts)})";
    }

    private static string Listed(TypeSpec type, Constraint constraint) =>
        string.Join(" or ", constraint.All("value").Select(v => v.Value switch
        {
            null => "null",
            { } number when type.Ref.Kind == TypeKinds.Enum => $"({type.CSharpNotNull})({number})",
            { } text => new CSharpPrinter([]).Literal(type.Ref.Kind, text),
        }));

    private static string EnumNumber(TypeSpec type, string value) => type.Ref.Kind == TypeKinds.String ? value : $"({(type.Ref.Nullable ? "long?" : "long")}){value}";

    private OtherValue? Other(string wireName, string target, bool patch)
    {
        if (members.FirstOrDefault(m => m.WireName == wireName) is not { } member) return null;
        var value = CodecEmitter.Member(target, member);
        return patch || member.IsOptional ? new OtherValue($"{value}.HasValue && ", Wrappers.Value(member.Type, value + ".Value")) : new OtherValue("", Wrappers.Value(member.Type, value));
    }

    private static string Pointer(string wireName) => wireName.Replace("~", "~0").Replace("/", "~1");

    /// <summary>A value while it is checked.</summary>
    /// <param name="Name">Begins the names of its constants.</param>
    /// <param name="Path">JSON pointer from the checked object.</param>
    /// <param name="Other">Finds another member by its wire name.</param>
    private sealed record Place(string Name, string Value, string Path, Func<string, OtherValue?> Other);

    /// <param name="Condition">What must hold before it is compared.</param>
    private sealed record OtherValue(string Condition, string Value);
}
