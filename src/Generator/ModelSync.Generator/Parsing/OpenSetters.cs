using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>Setters of generic classes that only the class sees: an accessor must be as generic as the class is.</summary>
internal static class OpenSetters
{
    private static readonly SymbolDisplayFormat WithNull =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>Null for a class that is not generic.</summary>
    public static OpenSetter? Of(IMethodSymbol? setter)
    {
        if (setter?.ContainingType is not { Arity: > 0 } type) return null;
        var open = type.OriginalDefinition;
        return new OpenSetter(
            open.FullName(),
            setter.OriginalDefinition.Parameters[0].Type.ToDisplayString(WithNull),
            open.TypeParameters.Select(static p => p.Name).ToEquatableArray(),
            type.TypeArguments.Select(static a => a.ToDisplayString(WithNull)).ToEquatableArray(),
            open.TypeParameters.Select(Constraint).Where(static c => c.Length > 0).ToEquatableArray());
    }

    private static string Constraint(ITypeParameterSymbol parameter)
    {
        var words = new List<string>();
        if (parameter.HasUnmanagedTypeConstraint) words.Add("unmanaged");
        else if (parameter.HasValueTypeConstraint) words.Add("struct");
        if (parameter.HasReferenceTypeConstraint) words.Add(parameter.ReferenceTypeConstraintNullableAnnotation == NullableAnnotation.Annotated ? "class?" : "class");
        if (parameter.HasNotNullConstraint) words.Add("notnull");
        words.AddRange(parameter.ConstraintTypes.Select(static t => t.FullName()));
        if (parameter.HasConstructorConstraint && !parameter.HasValueTypeConstraint) words.Add("new()");
        return words.Count == 0 ? "" : $"where {parameter.Name} : {string.Join(", ", words)}";
    }
}
