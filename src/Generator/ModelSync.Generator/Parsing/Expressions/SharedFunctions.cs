using System.Globalization;
using Microsoft.CodeAnalysis;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Methods and get-only properties that <c>[Shared]</c> translates, by name.</summary>
internal static class SharedFunctions
{
    public static bool IsShared(ISymbol symbol) =>
        symbol is IMethodSymbol { MethodKind: MethodKind.Ordinary } or IPropertySymbol { SetMethod: null, IsIndexer: false }
        && !PatternSource.IsGenerated(symbol) && !SharedConstants.IsAuto(symbol) && !symbol.Has(KnownNames.ServerOnly) && !symbol.Has(KnownNames.Mutation) && !symbol.Has(KnownNames.LiveQuery) && !symbol.Has(KnownNames.ReadPolicy)
        && (symbol.Has(KnownNames.Shared) || (symbol.ContainingType.Has(KnownNames.Shared) && symbol.IsReachable()));

    /// <summary>Null when the member is not shared.</summary>
    public static string? NameOf(ISymbol symbol) => IsShared(symbol.OriginalDefinition) ? Names(symbol.OriginalDefinition).WireName : null;

    public static MethodName Names(ISymbol symbol)
    {
        var type = symbol.ContainingType;
        // Those of a type stand in its module, where other functions may have their names.
        var export = symbol.IsStatic ? WireNames.Export(symbol.Name) : WireNames.Camel(type.Name) + symbol.Name;
        var overloads = type.GetMembers(symbol.Name).Where(IsShared).ToList();
        var number = overloads.Count < 2 ? 0 : overloads.FindIndex(o => SymbolEqualityComparer.Default.Equals(o, symbol));
        var suffix = number == 0 ? "" : (number + 1).ToString(CultureInfo.InvariantCulture);
        return new MethodName(type.FullName(), symbol.Name, $"{WireNames.Camel(type.Name)}.{WireNames.Camel(symbol.Name)}{suffix}", WireNames.Kebab(type.Name), export + suffix);
    }
}
