using System.Globalization;
using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Patterns;

namespace ModelSync.Generator.Parsing;

/// <summary>DataAnnotations to constraints, with every value in the invariant text of the member's own kind.</summary>
internal sealed class ConstraintReader(string path, TypeSpec type, Findings findings)
{
    // Kind in which the bounds of a range are given; C# widens the value to it, as DataAnnotations does.
    private readonly string? _rangeKind = type.Ref.Kind switch
    {
        TypeKinds.SByte or TypeKinds.Byte or TypeKinds.Short or TypeKinds.UShort or TypeKinds.Int => TypeKinds.Int,
        TypeKinds.UInt or TypeKinds.Long => TypeKinds.Long,
        TypeKinds.Float or TypeKinds.Double => TypeKinds.Double,
        TypeKinds.ULong or TypeKinds.Decimal => TypeKinds.Decimal,
        _ => null,
    };

    public EquatableArray<Constraint> Read(IEnumerable<AttributeData> attributes)
    {
        List<Constraint>? found = null;
        foreach (var attribute in attributes)
            if (ReadOne(attribute) is { } constraint) (found ??= []).Add(constraint);
        return found is null ? EquatableArray<Constraint>.Empty : found.OrderBy(static c => Rank(c.Code)).ToEquatableArray();
    }

    private Constraint? ReadOne(AttributeData attribute)
    {
        var name = attribute.AttributeClass;
        if (name.Is(KnownNames.Required)) return Required(attribute);
        if (name.Is(KnownNames.StringLength)) return Length(attribute);
        if (name.Is(KnownNames.Range)) return Range(attribute);
        if (name.Is(KnownNames.RegularExpression)) return Pattern(attribute);
        if (IsValidation(name)) findings.Report(LogicDiagnostics.UnknownConstraint, attribute.Location(), Short(attribute), path);
        return null;
    }

    private Constraint? Required(AttributeData attribute)
    {
        if (attribute.Named<bool>("AllowEmptyStrings"))
            return Mismatch(attribute, "AllowEmptyStrings is not translated; a non-nullable string says the same");
        // A value that is never null and no text is always there.
        return type.Ref is { Nullable: false, Kind: not TypeKinds.String } ? null : Make(attribute, "validation.required");
    }

    private Constraint? Length(AttributeData attribute)
    {
        if (type.Ref.Kind != TypeKinds.String) return Mismatch(attribute, "only a string has a length");
        var max = attribute.Argument<int>(0);
        var min = attribute.Named<int>("MinimumLength");
        return min < 0 || max < min ? Mismatch(attribute, "the minimum is negative or above the maximum") : Make(attribute, "validation.length",
        [
            .. min > 0 ? [Bound("min", TypeKinds.Int, min)] : (ConstraintParameter[])[],
            Bound("max", TypeKinds.Int, max),
        ]);
    }

    private Constraint? Range(AttributeData attribute)
    {
        if (_rangeKind is not { } kind) return Mismatch(attribute, "only numbers have a range; write a [Rule] method for others");
        if (attribute.ConstructorArguments.Length == 3 && attribute.ConstructorArguments[0].Value is INamedTypeSymbol operand && operand.SpecialType != SpecialOf(type.Ref.Kind))
            return Mismatch(attribute, "the type of the bounds is not the type of the member");
        var bounds = attribute.ConstructorArguments;
        if (Number(bounds[bounds.Length - 2].Value) is not { } min || Number(bounds[bounds.Length - 1].Value) is not { } max)
            return Mismatch(attribute, $"a bound is no exact {kind}");
        return Make(attribute, "validation.range",
        [
            new ConstraintParameter("min", kind, min),
            new ConstraintParameter("max", kind, max),
            .. attribute.Named<bool>("MinimumIsExclusive") ? [new ConstraintParameter("exclusiveMin", TypeKinds.Bool, "true")] : (ConstraintParameter[])[],
            .. attribute.Named<bool>("MaximumIsExclusive") ? [new ConstraintParameter("exclusiveMax", TypeKinds.Bool, "true")] : (ConstraintParameter[])[],
        ]);
    }

    private Constraint? Pattern(AttributeData attribute)
    {
        if (type.Ref.Kind != TypeKinds.String) return Mismatch(attribute, "only a string has a pattern");
        var pattern = attribute.Argument<string>(0) ?? "";
        switch (PatternChecker.Check(pattern))
        {
            case { IsAmbiguous: true } problem:
                findings.Report(LogicDiagnostics.AmbiguousPattern, attribute.Location(), problem.Position);
                return null;
            case { } problem:
                findings.Report(LogicDiagnostics.UnsupportedPattern, attribute.Location(), problem.Position, problem.Reason);
                return null;
            default:
                return Make(attribute, "validation.pattern", [new ConstraintParameter("pattern", TypeKinds.String, pattern)]);
        }
    }

    /// <summary>The bound as a value of the member's kind, or null when it is none exactly.</summary>
    private string? Number(object? bound)
    {
        try
        {
            return _rangeKind switch
            {
                TypeKinds.Double => Convert.ToDouble(bound, CultureInfo.InvariantCulture) is var d && !double.IsNaN(d) && !double.IsInfinity(d) ? d.ToString("R", CultureInfo.InvariantCulture) : null,
                TypeKinds.Decimal => Convert.ToDecimal(bound, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
                TypeKinds.Int => Convert.ToDecimal(bound, CultureInfo.InvariantCulture) is var i && i == decimal.Truncate(i) && i is >= int.MinValue and <= int.MaxValue ? ((int)i).ToString(CultureInfo.InvariantCulture) : null,
                _ => Convert.ToDecimal(bound, CultureInfo.InvariantCulture) is var l && l == decimal.Truncate(l) && l is >= long.MinValue and <= long.MaxValue ? ((long)l).ToString(CultureInfo.InvariantCulture) : null,
            };
        }
        catch (Exception fault) when (fault is FormatException or OverflowException or InvalidCastException)
        {
            return null;
        }
    }

    private static SpecialType SpecialOf(string kind) => kind switch
    {
        TypeKinds.SByte => SpecialType.System_SByte,
        TypeKinds.Byte => SpecialType.System_Byte,
        TypeKinds.Short => SpecialType.System_Int16,
        TypeKinds.UShort => SpecialType.System_UInt16,
        TypeKinds.Int => SpecialType.System_Int32,
        TypeKinds.UInt => SpecialType.System_UInt32,
        TypeKinds.Long => SpecialType.System_Int64,
        TypeKinds.ULong => SpecialType.System_UInt64,
        TypeKinds.Double => SpecialType.System_Double,
        TypeKinds.Float => SpecialType.System_Single,
        _ => SpecialType.System_Decimal,
    };

    private static ConstraintParameter Bound(string name, string kind, int value) => new(name, kind, value.ToString(CultureInfo.InvariantCulture));

    private static Constraint Make(AttributeData attribute, string code, params ConstraintParameter[] parameters) =>
        new(code, parameters.ToEquatableArray(), attribute.Named<string>("ErrorMessage"));

    private Constraint? Mismatch(AttributeData attribute, string why)
    {
        findings.Report(LogicDiagnostics.ConstraintMismatch, attribute.Location(), Short(attribute), path, why);
        return null;
    }

    private static bool IsValidation(INamedTypeSymbol? type)
    {
        for (var level = type?.BaseType; level is not null; level = level.BaseType)
            if (level.Is(KnownNames.Validation)) return true;
        return false;
    }

    private static string Short(AttributeData attribute)
    {
        var name = attribute.AttributeClass?.Name ?? "";
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
    }

    private static int Rank(string code) => code switch
    {
        "validation.required" => 0,
        "validation.length" => 1,
        "validation.range" => 2,
        _ => 3,
    };
}
