using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Parsing.Expressions;

namespace ModelSync.Generator.Parsing;

/// <summary>In which ways a rule may say what it found.</summary>
internal static class RuleReturns
{
    public const string Expected = "must return bool (true means valid), string?, Violation? or a sequence of violations";

    /// <summary>Null when a rule cannot return the type.</summary>
    public static RuleReturn? Of(ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_Boolean) return RuleReturn.Bool;
        if (type.SpecialType == SpecialType.System_String) return RuleReturn.Text;
        if (type.Is(KnownNames.Violation)) return RuleReturn.Violation;
        return IsSequence(type) || type.AllInterfaces.Any(IsSequence) ? RuleReturn.Violations : null;
    }

    /// <summary>What is awaited of a task; null for everything that is none.</summary>
    public static ITypeSymbol? Awaited(ITypeSymbol type) =>
        type is INamedTypeSymbol { Arity: 1 } task && (task.Is("System.Threading.Tasks.Task") || task.Is("System.Threading.Tasks.ValueTask")) ? task.TypeArguments[0] : null;

    /// <summary>The type of the body of a rule.</summary>
    public static TypeRef TypeOf(RuleReturn returns) => returns switch
    {
        RuleReturn.Bool => Types.Bool,
        RuleReturn.Text => Types.String with { Nullable = true },
        RuleReturn.Violation => new TypeRef(LogicKinds.Violation, Nullable: true),
        _ => new TypeRef(TypeKinds.List, Element: new TypeRef(LogicKinds.Violation)),
    };

    private static bool IsSequence(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T, TypeArguments: [var item] } && item.Is(KnownNames.Violation);
}
