using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing.Constraints;

/// <summary>
/// DataAnnotations of one member or parameter to constraints with the verdicts that the attributes give; what has none that is total is reported.
/// </summary>
/// <param name="mayBeCustom">Attributes of the application's own are read by <see cref="CustomAttribute"/>.</param>
/// <param name="findOther">Finds another member of the same type by its C# name, for <c>[Compare]</c>.</param>
internal sealed class ConstraintReader(string path, string name, TypeSpec type, Func<string, OtherMember?> findOther, Findings findings, bool mayBeCustom = false)
{
    private const string Annotations = "System.ComponentModel.DataAnnotations.";

    public EquatableArray<Constraint> Read(IReadOnlyList<AttributeData> attributes)
    {
        List<Constraint>? found = null;
        foreach (var attribute in attributes)
            if (ReadOne(attribute, attributes) is { } constraint) (found ??= []).Add(constraint);
        return found is null ? EquatableArray<Constraint>.Empty : found.OrderBy(static c => Rank(c.Code)).ToEquatableArray();
    }

    private Constraint? ReadOne(AttributeData attribute, IReadOnlyList<AttributeData> all)
    {
        if (attribute.AttributeClass is not { } shape || !IsValidation(shape)) return null;
        // Arguments that fit no constructor are said by the compiler, and are not what the attribute means.
        if (attribute.AttributeConstructor is null)
        {
            findings.Broken(path);
            return null;
        }

        var annotation = new Annotation(attribute, path, type, findings, () => DisplayName(all));
        return shape.Is(Annotations + shape.Name) ? ReadKnown(annotation, shape.Name) : Unknown(annotation);
    }

    private Constraint? ReadKnown(Annotation annotation, string attribute) => attribute switch
    {
        "RequiredAttribute" => Required(annotation),
        "StringLengthAttribute" => LengthConstraints.StringLength(annotation),
        "LengthAttribute" => LengthConstraints.Length(annotation),
        "MinLengthAttribute" => LengthConstraints.Min(annotation),
        "MaxLengthAttribute" => LengthConstraints.Max(annotation),
        "RangeAttribute" => RangeConstraints.Read(annotation),
        "RegularExpressionAttribute" => TextConstraints.Pattern(annotation),
        "EmailAddressAttribute" => TextConstraints.Format(annotation, ConstraintCodes.Email),
        "UrlAttribute" => TextConstraints.Format(annotation, ConstraintCodes.Url),
        "PhoneAttribute" => TextConstraints.Format(annotation, ConstraintCodes.Phone),
        "CreditCardAttribute" => TextConstraints.Format(annotation, ConstraintCodes.CreditCard),
        "Base64StringAttribute" => TextConstraints.Format(annotation, ConstraintCodes.Base64),
        "FileExtensionsAttribute" => TextConstraints.FileExtensions(annotation),
        "AllowedValuesAttribute" => ValueConstraints.Listed(annotation, ConstraintCodes.AllowedValues),
        "DeniedValuesAttribute" => ValueConstraints.Listed(annotation, ConstraintCodes.DeniedValues),
        "EnumDataTypeAttribute" => EnumConstraints.Read(annotation),
        "CompareAttribute" => ValueConstraints.Compare(annotation, findOther),
        // Says how a value is shown: every value satisfies it.
        "DataTypeAttribute" => null,
        _ => Unknown(annotation),
    };

    private Constraint? Required(Annotation annotation)
    {
        var allowEmpty = annotation.Attribute.Named<bool>("AllowEmptyStrings");
        // A value that is never null and no text is always there.
        if (!type.Ref.Nullable && (allowEmpty || type.Ref.Kind != TypeKinds.String)) return null;
        return annotation.Make(ConstraintCodes.Required, [], allowEmpty && type.Ref.Kind == TypeKinds.String ? [Annotation.Flag("allowEmpty")] : []);
    }

    private Constraint? Unknown(Annotation annotation)
    {
        // Bodies are read later, where rules are.
        if (!(mayBeCustom && CustomAttribute.Has(annotation.Attribute.AttributeClass!)))
            findings.Report(LogicDiagnostics.UnknownConstraint, annotation.Attribute.Location(), annotation.Name, path, mayBeCustom ? "its source is not here: write a [Rule], or mark the attribute with [ServerOnly]" : "a live query compares lists and what a wrapper holds by value: check it in the query, or take a plain value");
        return null;
    }

    private string DisplayName(IReadOnlyList<AttributeData> attributes) =>
        attributes.Attribute(KnownNames.Display) is { } display && display.Named<INamedTypeSymbol>("ResourceType") is null && display.Named<string>("Name") is { } shown ? shown : name;

    /// <summary>Whether it is a validation attribute that .NET does not have.</summary>
    public static bool IsCustom(INamedTypeSymbol type) => IsValidation(type) && !type.Is(Annotations + type.Name);

    private static bool IsValidation(INamedTypeSymbol type)
    {
        for (var level = type.BaseType; level is { SpecialType: SpecialType.None }; level = level.BaseType)
            if (level.Is(KnownNames.Validation)) return true;
        return false;
    }

    // The order in which violations of one member are reported.
    private static int Rank(string code) => code switch
    {
        ConstraintCodes.Required => 0,
        ConstraintCodes.Length or ConstraintCodes.MinLength or ConstraintCodes.MaxLength => 1,
        ConstraintCodes.Count or ConstraintCodes.MinCount or ConstraintCodes.MaxCount => 1,
        ConstraintCodes.Range => 2,
        ConstraintCodes.Compare => 4,
        _ => 3,
    };
}

/// <summary>A member that another one is compared with.</summary>
/// <param name="CSharpNotNull">C# type without the outer <c>?</c>.</param>
internal sealed record OtherMember(string WireName, string CSharpNotNull, bool ServerOnly);
