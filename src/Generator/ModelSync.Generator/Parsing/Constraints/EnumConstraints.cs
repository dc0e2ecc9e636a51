using System.Globalization;
using Microsoft.CodeAnalysis;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Constraints;

/// <summary><c>[EnumDataType]</c>: the value names or is a member of an enum, or a combination if the enum has flags.</summary>
internal static class EnumConstraints
{
    private const long LargestSafe = (1L << 53) - 1;

    public static Constraint? Read(Annotation annotation)
    {
        if (annotation.Attribute.Argument<INamedTypeSymbol>(0) is not { TypeKind: TypeKind.Enum } type) return annotation.Mismatch("its argument is no enum");
        if (Problem(annotation, type) is { } problem) return annotation.Mismatch(problem);
        var members = type.GetMembers().OfType<IFieldSymbol>().Where(static f => f.HasConstantValue).Select(static f => (f.Name, Value: Number(f.ConstantValue!))).ToList();
        if (members.Exists(static m => m.Value is null or > LargestSafe or < -LargestSafe)) return annotation.Mismatch("a member of the enum is beyond 2^53, which JavaScript has no number for");
        return annotation.Make(
            ConstraintCodes.Enum,
            [],
            [
                .. members.Select(static m => new ConstraintParameter("member", TypeKinds.String, m.Name + "=" + m.Value!.Value.ToString(CultureInfo.InvariantCulture), Hidden: true)),
                .. type.Has("System.FlagsAttribute") ? [Annotation.Flag("flags")] : (ConstraintParameter[])[],
            ]);
    }

    // A number that the enum cannot hold is cut to its size first, which nobody means.
    private static string? Problem(Annotation annotation, INamedTypeSymbol type) => annotation.Kind switch
    {
        TypeKinds.String => null,
        TypeKinds.Enum when annotation.Type.CSharpNotNull == type.FullName() => null,
        TypeKinds.Int when type.EnumUnderlyingType?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 => null,
        TypeKinds.Long when type.EnumUnderlyingType?.SpecialType is SpecialType.System_Int64 => null,
        _ => "only a string, the enum itself and a number of the enum's underlying type can be a member of the enum",
    };

    private static long? Number(object value) => value is ulong and > long.MaxValue ? null : Convert.ToInt64(value, CultureInfo.InvariantCulture);
}
