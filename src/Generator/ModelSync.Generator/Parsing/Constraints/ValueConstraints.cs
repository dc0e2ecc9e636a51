using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Constraints;

/// <summary>Equality with listed values, and with another member.</summary>
internal static class ValueConstraints
{
    /// <summary>A value equals a listed one only if that has its type.</summary>
    public static Constraint? Listed(Annotation annotation, string code)
    {
        if (annotation.Attribute.ConstructorArguments is not [{ Kind: TypedConstantKind.Array, IsNull: false, Values: var values }])
            return annotation.Mismatch("the list is null");
        if (values.FirstOrDefault(v => !v.IsNull && v.Type?.FullName() != annotation.Type.CSharpNotNull) is { IsNull: false } stranger)
            return annotation.Mismatch($"{stranger.ToCSharpString()} never equals a value of type {annotation.Type.CSharpNotNull.Replace("global::", "")}");
        // No value of a non-nullable value type is null.
        var possible = values.Where(v => !v.IsNull || annotation.Type is { IsValueType: false } or { Ref.Nullable: true }).ToList();
        if (possible.Count == 0) return annotation.Mismatch("it lists no value that the member can have");
        // No comparison is left to print.
        if (ListsEvery(annotation, possible)) return code == ConstraintCodes.AllowedValues ? null : annotation.Mismatch("it leaves no value to the member");
        return annotation.Make(
            code,
            [],
            [
                Annotation.Text("values", string.Join(", ", possible.Select(Shown))),
                .. possible.Select(v => new ConstraintParameter("value", annotation.Kind, v.IsNull ? null : Invariant(v.Value!), Hidden: true)).Distinct(),
            ]);
    }

    /// <summary>Lists and objects are compared by reference in .NET, which means nothing on the wire.</summary>
    public static Constraint? Compare(Annotation annotation, Func<string, OtherMember?> findOther)
    {
        var name = annotation.Attribute.Argument<string>(0) ?? "";
        if (findOther(name) is not { ServerOnly: false } other) return annotation.Mismatch($"'{name}' is no member that clients see");
        if (TypeTable.Current[annotation.Kind].Compare is null) return annotation.Mismatch("collections, bytes and objects are compared by reference; write a [Rule] method");
        return other.CSharpNotNull == annotation.Type.CSharpNotNull
            ? annotation.Make(ConstraintCodes.Compare, ["{other}"], [Annotation.Text("other", other.WireName)])
            : annotation.Mismatch($"'{name}' has another type, so the two are never equal");
    }

    private static bool ListsEvery(Annotation annotation, List<TypedConstant> possible) =>
        annotation.Kind == TypeKinds.Bool && possible.Select(static v => v.Value).Distinct().Count() == (annotation.Type.Ref.Nullable ? 3 : 2);

    private static string Shown(TypedConstant value) => value switch
    {
        { IsNull: true } => "null",
        { Kind: TypedConstantKind.Enum, Type: INamedTypeSymbol type } => NameOf(type, value.Value!) ?? Invariant(value.Value!),
        _ => Invariant(value.Value!),
    };

    private static string? NameOf(INamedTypeSymbol type, object value) =>
        type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f.HasConstantValue && f.ConstantValue.Equals(value))?.Name;

    private static string Invariant(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        double number => NumberText.Of(number),
        float number => NumberText.Of(number),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
