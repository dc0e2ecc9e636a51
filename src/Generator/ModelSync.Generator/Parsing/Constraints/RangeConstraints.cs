using System.Globalization;
using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Parsing.Constraints;

/// <summary>
/// <c>[Range]</c> converts the value to the type of its bounds and compares then. The bounds are moved here instead, so that
/// validators compare the value as it is: <c>[Range(1, 9)]</c> on a decimal rounds, so 0.5 is outside and 9.4 inside.
/// Where .NET throws because the value does not fit the bounds' type, the value is out of the range.
/// </summary>
internal static class RangeConstraints
{
    public static Constraint? Read(Annotation annotation)
    {
        var arguments = annotation.Attribute.ConstructorArguments;
        if (arguments is [{ Value: INamedTypeSymbol operand }, { Value: string first }, { Value: string last }])
            return operand.FullName() == annotation.Type.CSharpNotNull && annotation.Type.Variant is null && NumberKinds.Find(annotation.Kind) is { } own
                ? Typed(annotation, own, first, last)
                : annotation.Mismatch("the type of the bounds is not the type of the member, or has no range");
        return (NumberKinds.Find(annotation.Kind), arguments[0].Value, arguments[1].Value) switch
        {
            (_, _, _) when annotation.Type.Variant is not null => annotation.Mismatch("DataAnnotations cannot compare it; write a [Rule] method"),
            ({ IsConvertible: false }, _, _) => annotation.Mismatch($"DataAnnotations cannot convert it: write the bounds as texts, [Range(typeof({annotation.Type.CSharpNotNull.Replace("global::", "")}), \"...\", \"...\")]"),
            (null, _, _) => annotation.Mismatch("only numbers have a range; write a [Rule] method for others"),
            ({ } kind, int min, int max) => Whole(annotation, kind, min, max),
            ({ } kind, double min, double max) => Floating(annotation, kind, min, max),
            _ => annotation.Mismatch("a bound is no number"),
        };
    }

    // The bounds are texts of the member's own type.
    private static Constraint? Typed(Annotation annotation, NumberKind kind, string first, string last)
    {
        if (kind.Parse(first) is not { } min || kind.Parse(last) is not { } max) return annotation.Mismatch($"a bound is no {kind.Name} in invariant form");
        return Make(annotation, kind.Compared, (min, max), new Bounds(kind.Compared, min, max, IsExclusive(annotation, "Minimum"), IsExclusive(annotation, "Maximum")));
    }

    private static Constraint? Whole(Annotation annotation, NumberKind kind, int min, int max)
    {
        var (low, high) = ((long)min + (IsExclusive(annotation, "Minimum") ? 1 : 0), (long)max - (IsExclusive(annotation, "Maximum") ? 1 : 0));
        if (kind.IsWhole) return Make(annotation, kind.Name, (Text(min), Text(max)), kind.Within(low, high));
        annotation.Findings.Report(LogicDiagnostics.RangeRounds, annotation.Attribute.Location(), annotation.Path, Text(min), Text(max));
        // Half a step further out, where the half itself goes to the even side.
        return Make(annotation, TypeKinds.Int, (Text(min), Text(max)), new Bounds(kind.Compared, Half(low - 0.5m), Half(high + 0.5m), low % 2 != 0, high % 2 != 0));
    }

    private static Constraint? Floating(Annotation annotation, NumberKind kind, double min, double max)
    {
        if (double.IsNaN(min) || double.IsNaN(max) || double.IsInfinity(min) || double.IsInfinity(max)) return annotation.Mismatch("a bound is no finite number");
        var (minExclusive, maxExclusive) = (IsExclusive(annotation, "Minimum"), IsExclusive(annotation, "Maximum"));
        var bounds = kind.IsWhole
            ? kind.Within(value => minExclusive ? value > min : value >= min, value => maxExclusive ? value < max : value <= max)
            : new Bounds(TypeKinds.Double, Text(min), Text(max), minExclusive, maxExclusive);
        return Make(annotation, TypeKinds.Double, (Text(min), Text(max)), bounds);
    }

    private static Constraint? Make(Annotation annotation, string shownKind, (string Min, string Max) shown, Bounds? bounds)
    {
        if (bounds is null || bounds.IsEmpty) return annotation.Mismatch("no value lies between the bounds");
        if (NumberKinds.Find(annotation.Kind)!.IsWithin(bounds)) return null;
        return annotation.Make(
            ConstraintCodes.Range,
            ["{min}", "{max}"],
            [
                new ConstraintParameter("min", shownKind, shown.Min),
                new ConstraintParameter("max", shownKind, shown.Max),
                .. Hidden("low", bounds.Kind, bounds.Low, shownKind, shown.Min),
                .. Hidden("high", bounds.Kind, bounds.High, shownKind, shown.Max),
                .. bounds.LowExclusive ? [Annotation.Flag("lowExclusive")] : (ConstraintParameter[])[],
                .. bounds.HighExclusive ? [Annotation.Flag("highExclusive")] : (ConstraintParameter[])[],
            ]);
    }

    private static ConstraintParameter[] Hidden(string name, string kind, string value, string shownKind, string shown) =>
        kind == shownKind && value == shown ? [] : [new ConstraintParameter(name, kind, value, Hidden: true)];

    private static bool IsExclusive(Annotation annotation, string side) => annotation.Attribute.Named<bool>(side + "IsExclusive");

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(double value) => NumberText.Of(value);

    private static string Half(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
