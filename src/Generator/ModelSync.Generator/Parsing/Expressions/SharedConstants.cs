using System.Globalization;
using Microsoft.CodeAnalysis;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Members that hold one value for good: constants of the package's modules, by name.</summary>
internal static class SharedConstants
{
    /// <summary>A <c>const</c>, a <c>static readonly</c> field, or a static property that only its initializer gives a value.</summary>
    public static bool IsConstant(ISymbol symbol) => symbol switch
    {
        IFieldSymbol field => field is { IsStatic: true, IsImplicitlyDeclared: false, ContainingType.TypeKind: not TypeKind.Enum } && (field.IsConst || field.IsReadOnly),
        IPropertySymbol property => IsAuto(property),
        _ => false,
    };

    /// <summary>A static get-only property that holds its value itself.</summary>
    public static bool IsAuto(ISymbol symbol) => symbol is IPropertySymbol { IsStatic: true, SetMethod: null, IsIndexer: false } property
        && property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(f => SymbolEqualityComparer.Default.Equals(f.AssociatedSymbol, property));

    /// <summary>Offered to everybody: it says so, or its class does and it can be reached and has a form in TypeScript.</summary>
    public static bool IsShared(ISymbol symbol) => IsConstant(symbol) && !symbol.Has(KnownNames.ServerOnly)
        && (symbol.Has(KnownNames.Shared) || (symbol.ContainingType.Has(KnownNames.Shared) && symbol.IsReachable() && FunctionParser.IsOutside(TypeOf(symbol))));

    public static ITypeSymbol TypeOf(ISymbol symbol) => symbol is IFieldSymbol field ? field.Type : ((IPropertySymbol)symbol).Type;

    public static MethodName Names(ISymbol symbol)
    {
        var type = symbol.ContainingType;
        var wanted = Wanted(symbol);
        // A private field may be called like the property in front of it.
        if (type.GetMembers().Any(m => SharedFunctions.IsShared(m) && SharedFunctions.Names(m).Export == wanted)) wanted += "Value";
        var alike = type.GetMembers().Where(IsConstant).Where(m => Wanted(m) == Wanted(symbol)).ToList();
        var number = alike.FindIndex(m => SymbolEqualityComparer.Default.Equals(m, symbol));
        var export = wanted + (number < 1 ? "" : (number + 1).ToString(CultureInfo.InvariantCulture));
        return new MethodName(type.FullName(), symbol.Name, $"{WireNames.Camel(type.Name)}.{export}", WireNames.Kebab(type.Name), export);
    }

    private static string Wanted(ISymbol symbol) => WireNames.Camel(symbol.Name.TrimStart('_') is { Length: > 0 } name ? name : symbol.Name);
}
