using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Constraints;

/// <summary>How long a text is, in UTF-16 units, and how many items a collection has.</summary>
internal static class LengthConstraints
{
    public static Constraint? StringLength(Annotation annotation)
    {
        var max = annotation.Attribute.Argument<int>(0);
        var min = annotation.Attribute.Named<int>("MinimumLength");
        if (annotation.Kind != TypeKinds.String) return annotation.Mismatch("only a string has a length; use [Length], [MinLength] or [MaxLength] for a collection");
        if (min < 0 || max < min) return annotation.Mismatch("the minimum is negative or above the maximum");
        return min == 0
            ? annotation.Make(ConstraintCodes.MaxLength, ["{max}", "0"], [Annotation.Int("max", max)])
            : annotation.Make(ConstraintCodes.Length, ["{max}", "{min}"], [Annotation.Int("min", min), Annotation.Int("max", max)]);
    }

    public static Constraint? Length(Annotation annotation)
    {
        var (min, max) = (annotation.Attribute.Argument<int>(0), annotation.Attribute.Argument<int>(1));
        if (Code(annotation, ConstraintCodes.Length, ConstraintCodes.Count) is not { } code) return NoLength(annotation);
        if (min < 0 || max < min) return annotation.Mismatch("the minimum is negative or above the maximum");
        return min == 0
            ? annotation.Make(Max(code), ["0", "{max}"], [Annotation.Int("max", max)])
            : annotation.Make(code, ["{min}", "{max}"], [Annotation.Int("min", min), Annotation.Int("max", max)]);
    }

    public static Constraint? Min(Annotation annotation)
    {
        var min = annotation.Attribute.Argument<int>(0);
        if (Code(annotation, ConstraintCodes.MinLength, ConstraintCodes.MinCount) is not { } code) return NoLength(annotation);
        if (min < 0) return annotation.Mismatch("the minimum is negative");
        return min == 0 ? null : annotation.Make(code, ["{min}"], [Annotation.Int("min", min)]);
    }

    public static Constraint? Max(Annotation annotation)
    {
        if (Code(annotation, ConstraintCodes.MaxLength, ConstraintCodes.MaxCount) is not { } code) return NoLength(annotation);
        // Without an argument the attribute speaks to databases: as long as they can.
        if (annotation.Attribute.ConstructorArguments.IsEmpty || annotation.Attribute.Argument<int>(0) == -1) return null;
        var max = annotation.Attribute.Argument<int>(0);
        return max < 1 ? annotation.Mismatch("the maximum is below 1") : annotation.Make(code, ["{max}"], [Annotation.Int("max", max)]);
    }

    private static string Max(string code) => code == ConstraintCodes.Length ? ConstraintCodes.MaxLength : ConstraintCodes.MaxCount;

    private static string? Code(Annotation annotation, string text, string collection) => annotation.Kind switch
    {
        TypeKinds.String => text,
        TypeKinds.List or TypeKinds.Set or TypeKinds.Dictionary or TypeKinds.Map or TypeKinds.Bytes => collection,
        _ => null,
    };

    private static Constraint? NoLength(Annotation annotation) => annotation.Mismatch("only strings and collections have a length");
}
