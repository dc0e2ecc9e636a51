using System.Globalization;
using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>
/// Types whose values are those of listed cases: a base class with <c>[JsonDerivedType]</c>, one that nobody else can derive from, because its constructors are
/// private and the cases are nested, and a <c>union</c> of C# 15.
/// </summary>
internal static class UnionReader
{
    private const string DefaultDiscriminator = "$type";

    public static bool IsUnion(INamedTypeSymbol type) =>
        IsStruct(type) || type.TypeKind == TypeKind.Class && (type.Has(KnownNames.JsonDerivedType) || type.Has(KnownNames.JsonPolymorphic) || IsClosed(type));

    /// <summary>A <c>union</c> of the language, which the compiler makes a struct that is made of a case and holds it.</summary>
    public static bool IsStruct(INamedTypeSymbol type) => type.IsValueType && type.AllInterfaces.Any(static i => i.Is(KnownNames.Union));

    public static UnionSpec Read(INamedTypeSymbol type, Findings findings)
    {
        var discriminator = DiscriminatorOf(type);
        var cases = Cases(type);
        foreach (var problem in UnionChecker.Problems(type, discriminator, cases).Distinct(StringComparer.Ordinal))
            findings.Report(TypeDiagnostics.UnionShape, type.Location(), type.Name, problem);
        var isNumeric = cases.TrueForAll(static c => c.Tag is int) && cases.Count > 0;
        var ordered = isNumeric ? cases.OrderBy(static c => (int)c.Tag!) : cases.OrderBy(static c => Text(c.Tag), StringComparer.Ordinal);
        return new UnionSpec(discriminator, isNumeric, ordered.Select(static c => new UnionCase(Text(c.Tag), TypeReader.NameOf(c.Type))).ToEquatableArray(), IsStruct(type));
    }

    /// <summary>Says that a class derives from a union without being one of its cases: such a value could not be written.</summary>
    public static void CheckDerived(INamedTypeSymbol type, Findings findings)
    {
        if (type.IsAbstract || type.TypeKind != TypeKind.Class) return;
        for (var level = type.BaseType; level is { SpecialType: SpecialType.None }; level = level.BaseType)
        {
            if (!level.Has(KnownNames.WireType) || !IsUnion(level)) continue;
            if (!Cases(level).Exists(c => SymbolEqualityComparer.Default.Equals(c.Type, type))) findings.Report(TypeDiagnostics.UnlistedCase, type.Location(), type.Name, level.Name);
            return;
        }
    }

    /// <summary>Cases of a <c>union</c> that have no members.</summary>
    public static IEnumerable<string> SimpleCases(INamedTypeSymbol type) =>
        !IsStruct(type) ? [] : type.InstanceConstructors.Where(static c => c.Parameters is [{ Type: not INamedTypeSymbol }]).Select(static c => c.Parameters[0].Type.ToDisplayString());

    /// <summary>The member that says which case it is.</summary>
    internal static string DiscriminatorOf(INamedTypeSymbol type) => type.Attribute(KnownNames.JsonPolymorphic)?.Named<string>("TypeDiscriminatorPropertyName") ?? DefaultDiscriminator;

    internal static string Text(object? tag) => tag is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : tag as string ?? "";

    internal static List<ListedCase> Cases(INamedTypeSymbol type)
    {
        if (IsStruct(type)) return Made(type).Select(static c => new ListedCase(c, c.Name)).ToList();
        var listed = type.GetAttributes().Where(static a => a.AttributeClass.Is(KnownNames.JsonDerivedType)).ToList();
        if (listed.Count == 0) return Nested(type).Select(static n => new ListedCase(n, n.Name)).ToList();
        return listed.Select(static a => (Type: a.Argument<INamedTypeSymbol>(0), Tag: a.ConstructorArguments.Length > 1 ? a.ConstructorArguments[1].Value : null))
            .Where(static c => c.Type is not null).Select(static c => new ListedCase(c.Type!, c.Tag)).ToList();
    }

    private static bool IsClosed(INamedTypeSymbol type) =>
        type is { IsAbstract: true, IsStatic: false }
        && type.InstanceConstructors.All(c => c.DeclaredAccessibility == Accessibility.Private || c.Parameters is [{ } only] && SymbolEqualityComparer.Default.Equals(only.Type, type))
        && Nested(type).Any();

    private static IEnumerable<INamedTypeSymbol> Made(INamedTypeSymbol type) =>
        type.InstanceConstructors.Where(static c => c is { DeclaredAccessibility: Accessibility.Public, Parameters.Length: 1 }).Select(static c => c.Parameters[0].Type).OfType<INamedTypeSymbol>();

    private static IEnumerable<INamedTypeSymbol> Nested(INamedTypeSymbol type) =>
        type.GetTypeMembers().Where(n => SymbolEqualityComparer.Default.Equals(n.BaseType, type));
}

/// <param name="Tag">Text or int; null where none is given.</param>
internal sealed record ListedCase(INamedTypeSymbol Type, object? Tag);
