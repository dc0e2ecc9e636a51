using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>What the attribute of a <c>[Rule]</c> or <c>[ServerRule]</c> says, in names of the type that it is of.</summary>
internal sealed class RuleHeads(INamedTypeSymbol owner, IReadOnlyDictionary<string, MemberSpec> members, Findings findings)
{
    private const int Create = 1;
    private const int Patch = 2;

    private static readonly string[] Showable =
    [
        TypeKinds.Bool, TypeKinds.SByte, TypeKinds.Byte, TypeKinds.Short, TypeKinds.UShort, TypeKinds.Int, TypeKinds.UInt, TypeKinds.Long, TypeKinds.ULong, TypeKinds.Decimal, TypeKinds.String,
        TypeKinds.Guid, TypeKinds.Instant, TypeKinds.Date, TypeKinds.Enum,
    ];

    /// <summary>Null when something was reported.</summary>
    public RuleHead? Read(AttributeData attribute, string path)
    {
        if (Named(Names(attribute), attribute, path) is not { } named) return null;
        var condition = attribute.Named<string>("When");
        if (condition is not null && ConditionOf(condition) is null)
        {
            findings.Report(LogicDiagnostics.RuleShape, attribute.Location(), path, $"is asked when '{condition}' holds, which is no bool property or method without parameters of '{owner.Name}'");
            return null;
        }

        var shown = attribute.NamedArguments.FirstOrDefault(static a => a.Key == "Parameters").Value is { Kind: TypedConstantKind.Array, IsNull: false } list ? list.Values.Select(static v => v.Value as string ?? "") : [];
        if (Shown(shown, attribute, path) is not { } parameters) return null;
        var on = attribute.Named<int?>("On") ?? Create | Patch;
        return new RuleHead
        {
            Code = attribute.Argument<string>(0) ?? "",
            Members = named.Select(static m => m.Name).ToEquatableArray(),
            Paths = named.Select(static m => $"/{m.WireName.Replace("~", "~0").Replace("/", "~1")}").ToEquatableArray(),
            Message = attribute.Named<string>("Message"),
            OnCreate = (on & Create) != 0,
            OnPatch = (on & Patch) != 0,
            Parameters = parameters.Select(static m => m.Name).ToEquatableArray(),
            When = condition is null ? null : ConditionOf(condition) is IMethodSymbol ? $"{condition}()" : condition,
        };
    }

    /// <summary>The member that <c>When</c> names; null when there is none that is as it must be.</summary>
    public ISymbol? ConditionOf(string name)
    {
        for (var level = owner; level is { SpecialType: SpecialType.None }; level = level.BaseType)
            foreach (var member in level.GetMembers(name))
                if (member.IsReachable() && member is IPropertySymbol { IsStatic: false, Type.SpecialType: SpecialType.System_Boolean } or IMethodSymbol { IsStatic: false, Arity: 0, Parameters.Length: 0, ReturnType.SpecialType: SpecialType.System_Boolean })
                    return member;
        return null;
    }

    /// <summary>Members that clients see; null when one is none.</summary>
    public List<MemberSpec>? Named(IEnumerable<string> names, AttributeData attribute, string path)
    {
        var named = new List<MemberSpec>();
        foreach (var name in names)
        {
            if (!members.TryGetValue(name, out var member) || member.IsSecret)
            {
                findings.Report(LogicDiagnostics.RuleShape, attribute.Location(), path, $"points to '{name}', which is no member that clients see");
                return null;
            }

            if (!member.ServerOnly) named.Add(member);
        }

        return named;
    }

    // Each language says them alike.
    private List<MemberSpec>? Shown(IEnumerable<string> names, AttributeData attribute, string path)
    {
        var shown = Named(names, attribute, path);
        if (shown?.Find(static m => m.IsOptional || !Showable.Contains(m.Type.Ref.Kind)) is not { } odd) return shown;
        findings.Report(LogicDiagnostics.RuleShape, attribute.Location(), path, $"shows '{odd.Name}', whose value has no text that both languages write alike: return the message, or a violation with the text");
        return null;
    }

    private static IEnumerable<string> Names(AttributeData attribute) =>
        attribute.ConstructorArguments is [_, { Kind: TypedConstantKind.Array, IsNull: false, Values: var values }]
            ? values.Select(static v => v.Value as string ?? "")
            : [];
}
