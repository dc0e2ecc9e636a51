using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using ModelSync;
using ModelSync.Validation;

namespace Package.Tests.Validation;

/// <summary>The violation that an attribute stands for: its code, its parameters, and the author's message as .NET formats it.</summary>
internal sealed class ExpectedViolation(ValidationAttribute attribute, PropertyInfo property)
{
    public string Shown { get; } = Show(attribute, property);

    private static string Show(ValidationAttribute attribute, PropertyInfo property)
    {
        var (code, parameters) = Of(attribute, property.PropertyType == typeof(string) ? "length" : "count");
        var (path, pairs) = (Texts.Path(property), parameters.Select(static p => KeyValuePair.Create(p.Name, p.Value)).ToList());
        // Formats say a text of their own when they are asked for the author's.
        var isAuthored = property.CustomAttributes.Any(a => a.AttributeType == attribute.GetType() && a.NamedArguments.Any(static n => n.MemberName == nameof(ValidationAttribute.ErrorMessage)));
        var text = !isAuthored
            ? new MessageCatalogue().Text(new Violation(path, "validation." + code, pairs, null))
            : attribute.FormatErrorMessage(property.GetCustomAttribute<DisplayAttribute>()?.Name ?? property.Name);
        return Texts.Shown(path, "validation." + code, text, pairs);
    }

    private static (string Code, (string Name, string Value)[] Parameters) Of(ValidationAttribute attribute, string measure) => attribute switch
    {
        RequiredAttribute => ("required", []),
        StringLengthAttribute a => Between(measure, a.MinimumLength, a.MaximumLength),
        LengthAttribute a => Between(measure, a.MinimumLength, a.MaximumLength),
        MinLengthAttribute a => ("min_" + measure, [("min", Text(a.Length))]),
        MaxLengthAttribute a => ("max_" + measure, [("max", Text(a.Length))]),
        RangeAttribute a => ("range", [("min", Bound(a.Minimum, a.OperandType)), ("max", Bound(a.Maximum, a.OperandType))]),
        RegularExpressionAttribute a => ("pattern", [("pattern", a.Pattern)]),
        EmailAddressAttribute => ("email", []),
        UrlAttribute => ("url", []),
        PhoneAttribute => ("phone", []),
        CreditCardAttribute => ("credit_card", []),
        Base64StringAttribute => ("base64", []),
        FileExtensionsAttribute a => ("file_extensions", [("extensions", string.Join(", ", a.Extensions.ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal).Split(',').Select(static e => "." + e)))]),
        AllowedValuesAttribute a => ("allowed_values", [("values", string.Join(", ", a.Values.Select(Text)))]),
        DeniedValuesAttribute a => ("denied_values", [("values", string.Join(", ", a.Values.Select(Text)))]),
        CompareAttribute a => ("compare", [("other", System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(a.OtherProperty))]),
        EnumDataTypeAttribute => ("enum", []),
        EvenAttribute or StepsAttribute or LongestAttribute or KnownAttribute => (attribute.GetType().Name[..^"Attribute".Length].ToLowerInvariant(), []),
        _ => throw new InvalidOperationException($"{attribute} has no code."),
    };

    private static (string Code, (string Name, string Value)[] Parameters) Between(string measure, int min, int max) =>
        min == 0 ? ("max_" + measure, [("max", Text(max))]) : (measure, [("min", Text(min)), ("max", Text(max))]);

    private static string Bound(object bound, Type type) => Text(Around.Parsed(bound, type));

    // Numbers as JavaScript writes them, so that both languages tell the same.
    private static string Text(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        Half half => Text((double)half),
        0.0 => "0",
        1e21 => "1e+21",
        double.MaxValue => "1.7976931348623157e+308",
        9007199254740992.0 => "9007199254740992",
        -9007199254740992.0 => "-9007199254740992",
        9223372036854775807.0 => "9223372036854776000",
        18446744073709551615.0 => "18446744073709552000",
        float number => ((double)number).ToString("R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
