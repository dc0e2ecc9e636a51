using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>
/// Types of one value: those marked <c>[WireValue]</c>, and those that Vogen and StronglyTypedId complete. What other generators write is not there
/// when this one looks, so of theirs only the attribute is read.
/// </summary>
internal static class WrapperReader
{
    /// <summary>Null for all other types, and for those of the wrong shape.</summary>
    public static WrapperSpec? Read(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Struct or TypeKind.Class } named) return null;
        foreach (var attribute in named.GetAttributes())
        {
            if (attribute.AttributeClass.Is(KnownNames.WireValue)) return Problem(named) is null ? Marked(named) : null;
            if (attribute.AttributeClass.Is(KnownNames.VogenValueObject)) return Foreign(named, VogenValue(attribute), "From");
            if (attribute.AttributeClass.Is(KnownNames.StronglyTypedId)) return Foreign(named, ScalarTypes.Of(IdKind(attribute)), factory: null);
        }

        return null;
    }

    /// <summary>Says what is wrong with a <c>[WireValue]</c>.</summary>
    public static void Check(INamedTypeSymbol type, Findings findings)
    {
        if (Problem(type) is { } problem) findings.Report(TypeDiagnostics.WireValueShape, type.Location(), type.Name, problem);
    }

    /// <summary>The property of a wrapper that gives its value.</summary>
    public static bool IsValue(IPropertySymbol property) => !property.IsStatic && Read(property.ContainingType) is { } wrapper && wrapper.Member == property.Name;

    private static string? Problem(INamedTypeSymbol type)
    {
        if (TypeShapes.Problem(type) is { } shape) return shape;
        if (type.Has(KnownNames.WireType) || type.Has(KnownNames.SyncModel)) return "is a type of several members already: remove [WireValue]";
        var properties = MemberReader.StoredProperties(type).ToList();
        if (properties is not [{ } only]) return $"has {properties.Count} public properties and must have exactly one: what it holds";
        if (Simple(only.Type) is null) return $"holds {only.Type.ToDisplayString()}: hold a simple value that is not null, has an order and is no wrapper itself";
        if (Constructor(type, only) is null) return $"has no constructor that takes the {only.Type.ToDisplayString()} alone and is visible to generated code";
        return TsTypeReader.Problem(type);
    }

    private static WrapperSpec Marked(INamedTypeSymbol type)
    {
        var property = MemberReader.StoredProperties(type).Single();
        return new WrapperSpec(TypeReader.NameOf(type), Simple(property.Type)!, property.Name) { TypeScript = TsTypeReader.Read(type) };
    }

    private static IMethodSymbol? Constructor(INamedTypeSymbol type, MemberSymbol property) =>
        type.InstanceConstructors.FirstOrDefault(c => c.IsReachable() && c.Parameters is [{ } only] && SymbolEqualityComparer.Default.Equals(only.Type, property.Type));

    /// <summary>What a wrapper can hold; null for everything else.</summary>
    public static TypeSpec? Simple(ITypeSymbol type) =>
        type.NullableAnnotation != NullableAnnotation.Annotated && ScalarTypes.Read(type) is { } scalar && TypeTable.Current[scalar.Ref.Kind].Compare is not null ? scalar : null;

    private static WrapperSpec? Foreign(INamedTypeSymbol type, TypeSpec? value, string? factory) =>
        value is null || TypeShapes.Problem(type) is not null ? null : new WrapperSpec(TypeReader.NameOf(type), value, "Value", factory, Declaration(type));

    // [ValueObject<Guid>], [ValueObject(typeof(Guid))], and int where nothing is said.
    private static TypeSpec? VogenValue(AttributeData attribute)
    {
        var type = attribute.AttributeClass!.TypeArguments.FirstOrDefault() ?? attribute.Argument<ITypeSymbol>(0);
        return type is null ? ScalarTypes.Of(TypeKinds.Int) : Simple(type);
    }

    // The template by its name; Guid where nothing is said.
    private static string? IdKind(AttributeData attribute)
    {
        if (attribute.ConstructorArguments.FirstOrDefault() is not { Kind: TypedConstantKind.Enum, Type: { } template, Value: int value }) return attribute.ConstructorArguments.IsEmpty ? TypeKinds.Guid : null;
        return template.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f.ConstantValue is int constant && constant == value)?.Name switch
        {
            "Guid" or "Default" => TypeKinds.Guid,
            "Int" => TypeKinds.Int,
            "Long" => TypeKinds.Long,
            "String" => TypeKinds.String,
            _ => null,
        };
    }

    private static string? Declaration(INamedTypeSymbol type) => type.ContainingType is not null ? null : (type.IsRecord, type.IsValueType) switch
    {
        (true, true) => "partial record struct",
        (true, false) => "partial record",
        (false, true) => "partial struct",
        _ => "partial class",
    };
}
