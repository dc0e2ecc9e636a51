using Microsoft.CodeAnalysis;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>Types that travel as another value by a conversion that somebody names: <c>[WireAs(typeof(AddressAsText))]</c>.</summary>
internal static class ConversionReader
{
    /// <summary>The conversion that an attribute names; null when it names none that fits.</summary>
    public static INamedTypeSymbol? Named(AttributeData attribute) => attribute.Argument<ITypeSymbol>(0) is INamedTypeSymbol named && Problem(named) is null ? named : null;

    /// <summary>What a sound conversion converts.</summary>
    public static ITypeSymbol Converted(INamedTypeSymbol conversion) => Interface(conversion)!.TypeArguments[0];

    public static TypeSpec Read(INamedTypeSymbol conversion)
    {
        var type = Converted(conversion);
        var text = type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).FullName();
        var wrapper = new WrapperSpec(TypeReader.NameOf(conversion), WrapperReader.Simple(Interface(conversion)!.TypeArguments[1])!, "") { Converts = text, TypeScript = TsTypeReader.Read(conversion) };
        return TypeSpec.Of(wrapper.Value.Ref with { Name = wrapper.Type.Name }, text, type.IsValueType) with { Wrapper = wrapper };
    }

    /// <summary>What the type itself or its assembly says of a type; null for all others.</summary>
    public static INamedTypeSymbol? Of(ITypeSymbol type, IReadOnlyList<INamedTypeSymbol> ofAssembly)
    {
        foreach (var attribute in type.GetAttributes())
            if (attribute.AttributeClass.Is(KnownNames.WireAs)) return Named(attribute) is { } own && Fits(own, type) ? own : null;
        return ofAssembly.FirstOrDefault(c => Fits(c, type));
    }

    public static bool Fits(INamedTypeSymbol conversion, ITypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(Converted(conversion).WithNullableAnnotation(NullableAnnotation.None), type.WithNullableAnnotation(NullableAnnotation.None));

    public static IReadOnlyList<INamedTypeSymbol> OfAssembly(IAssemblySymbol? assembly) =>
        assembly is null ? [] : [.. assembly.GetAttributes().Where(static a => a.AttributeClass.Is(KnownNames.WireAs)).Select(Named).OfType<INamedTypeSymbol>()];

    /// <summary>What is wrong with the attributes of a type or of the assembly.</summary>
    public static void Check(ISymbol symbol, Findings findings)
    {
        foreach (var attribute in symbol.GetAttributes().Where(static a => a.AttributeClass.Is(KnownNames.WireAs)))
        {
            if (attribute.Argument<ITypeSymbol>(0) is not INamedTypeSymbol { TypeKind: not TypeKind.Error } conversion) continue;
            var problem = Problem(conversion) ?? (symbol is INamedTypeSymbol type ? Misplaced(type, conversion) : Useless(conversion));
            if (problem is not null) findings.Report(TypeDiagnostics.ConversionShape, attribute.Location() ?? symbol.Location(), conversion.Name, problem);
        }
    }

    /// <summary>Why a class is no conversion; null when it is one.</summary>
    public static string? Problem(INamedTypeSymbol conversion)
    {
        if (conversion.Arity > 0 || TypeShapes.IsInGeneric(conversion)) return "is generic: declare a class that closes it";
        if (!conversion.IsReachable()) return "is not visible to generated code: make it public or internal";
        if (Interface(conversion) is not { } both) return "does not implement IWireConversion<T, TWire>, or implements several: a conversion is of one type";
        if (both.TypeArguments[0] is { NullableAnnotation: NullableAnnotation.Annotated } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }) return "converts what may be null: null travels as null";
        if (WrapperReader.Simple(both.TypeArguments[1]) is null) return $"converts to {both.TypeArguments[1].ToDisplayString()}: convert to a simple value that is not null and has an order, such as string or long";
        if (!HasMethod(conversion, "ToWire") || !HasMethod(conversion, "FromWire")) return "implements IWireConversion explicitly: make ToWire and FromWire public";
        return TsTypeReader.Problem(conversion);
    }

    private static string? Misplaced(INamedTypeSymbol type, INamedTypeSymbol conversion)
    {
        if (!Fits(conversion, type)) return $"converts {Converted(conversion).ToDisplayString()} and not {type.ToDisplayString()}";
        return type.Has(KnownNames.WireType) || type.Has(KnownNames.SyncModel) || type.Has(KnownNames.WireValue) ? $"is named by {type.Name}, which travels as it is: remove one of both attributes" : null;
    }

    // Where the wire knows a type, another form of it is a matter of each member.
    private static string? Useless(INamedTypeSymbol conversion) => new TypeReader().Read(Converted(conversion)) is null
        ? null
        : $"converts {Converted(conversion).ToDisplayString()}, which travels by itself: put [WireAs] on the members that are to have another form";

    private static bool HasMethod(INamedTypeSymbol conversion, string name)
    {
        for (var level = conversion; level is not null; level = level.BaseType)
            if (level.GetMembers(name).OfType<IMethodSymbol>().Any(static m => m is { IsStatic: true, Parameters.Length: 1, DeclaredAccessibility: Accessibility.Public })) return true;
        return false;
    }

    private static INamedTypeSymbol? Interface(INamedTypeSymbol conversion) =>
        conversion.AllInterfaces.Where(static i => i.Arity == 2 && i.Is(KnownNames.WireConversion)).Take(2).ToList() is [{ } only] ? only : null;
}
