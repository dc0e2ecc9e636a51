using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Which property a name runs in an object of a type: an override answers for what it overrides, and <c>new</c> hides.</summary>
internal static class Dispatched
{
    /// <summary>The type of the object whose member is read: where <c>this</c> is read in a base class, that of the whole object.</summary>
    public static INamedTypeSymbol? TypeOf(ExpressionLowerer lowerer, IOperation? instance) => instance switch
    {
        IConversionOperation { IsImplicit: true, Conversion.IsReference: true } conversion => TypeOf(lowerer, conversion.Operand),
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } => lowerer.Scope.Whole ?? instance.Type as INamedTypeSymbol,
        _ => instance?.Type as INamedTypeSymbol,
    };

    /// <summary>The property that is run.</summary>
    public static IPropertySymbol Of(IOperation reference, IPropertySymbol property, INamedTypeSymbol? type)
    {
        if (IsOfBase(reference)) return property;
        for (var level = type; level is not null; level = level.BaseType)
            if (level.GetMembers(property.Name).OfType<IPropertySymbol>().FirstOrDefault(p => IsOrOverrides(p, property)) is { } found) return Same(found, property) ? property : found;
        return property;
    }

    /// <summary>The type has another member of that name, which is the one that travels.</summary>
    public static bool IsHidden(IOperation reference, ISymbol member, INamedTypeSymbol? type)
    {
        for (var level = type; level is not null; level = level.BaseType)
            if (level.GetMembers(member.Name).FirstOrDefault(static m => m is IPropertySymbol or IFieldSymbol) is { } visible)
                return IsOfBase(reference) || visible is not IPropertySymbol property ? !Same(visible, member) : !IsOrOverrides(property, member);
        return false;
    }

    /// <summary>Which one is run is decided by a case of the union that nobody knows here.</summary>
    public static bool IsOfCases(IPropertySymbol property, INamedTypeSymbol? type) =>
        type is not null && UnionReader.IsUnion(type) && property is { IsSealed: false } and ({ IsVirtual: true } or { IsAbstract: true } or { IsOverride: true });

    /// <summary>Whether it says <c>base.X</c>, which nobody overrides.</summary>
    public static bool IsOfBase(IOperation reference) =>
        (reference.Syntax is InvocationExpressionSyntax call ? call.Expression : reference.Syntax) is MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax };

    private static bool IsOrOverrides(IPropertySymbol property, ISymbol other)
    {
        for (var level = property; level is not null; level = level.OverriddenProperty)
            if (Same(level, other)) return true;
        return false;
    }

    private static bool Same(ISymbol one, ISymbol other) => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, other.OriginalDefinition);
}
