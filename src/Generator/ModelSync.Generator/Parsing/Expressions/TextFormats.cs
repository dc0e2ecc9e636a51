using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary><c>string.Format</c> with a constant format, and <c>string.Create</c> of an interpolated text.</summary>
internal static class TextFormats
{
    public static Expr? Format(ExpressionLowerer lowerer, IInvocationOperation call)
    {
        var format = call.Arguments.FirstOrDefault(static a => a.Parameter is { Name: "format", Type.SpecialType: SpecialType.System_String });
        if (format?.Value.ConstantValue is not { HasValue: true, Value: string text }) return lowerer.Unsupported(call, "A format that is no constant", "write the format as a constant, or interpolate");
        if (!IsInvariant(call)) return lowerer.Refuse(TranslationDiagnostics.Culture, call, "string.Format", "pass CultureInfo.InvariantCulture, or no culture");
        if (CompositeFormat.Read(text) is not { } parts) return lowerer.Unsupported(call, $"The format '{text}'", "it always throws a FormatException: mend its braces");
        var values = Values(call).ToList();
        return parts.Any(p => p.Argument >= values.Count) ? lowerer.Unsupported(call, $"The format '{text}'", "it always throws a FormatException: it names an argument that is not there") : Filled(lowerer, call, parts, values);
    }

    /// <summary><c>string.Create(CultureInfo.InvariantCulture, $"...")</c></summary>
    public static Expr? Create(ExpressionLowerer lowerer, IInvocationOperation call)
    {
        if (Handled(call.Arguments.Select(static a => a.Value).LastOrDefault()) is not { } parts) return lowerer.Unsupported(call, "string.Create", "pass CultureInfo.InvariantCulture and an interpolated text");
        return IsInvariant(call) ? Texts.Interpolated(lowerer, call, parts) : lowerer.Refuse(TranslationDiagnostics.Culture, call, "string.Create", "pass CultureInfo.InvariantCulture");
    }

    /// <summary>The parts of an interpolated text that is given to a handler; null for anything else.</summary>
    public static IReadOnlyList<IOperation>? Handled(IOperation? value) => value switch
    {
        IConversionOperation conversion => Handled(conversion.Operand),
        IInterpolatedStringHandlerCreationOperation { Content: IInterpolatedStringOperation text } => text.Parts,
        _ => null,
    };

    private static Expr? Filled(ExpressionLowerer lowerer, IOperation call, IReadOnlyList<FormatPart> parts, IReadOnlyList<IOperation> values)
    {
        var asked = parts.Where(static p => p.Argument >= 0).Select(static p => p.Argument).ToList();
        // All arguments are evaluated, once and in their order.
        if (!asked.SequenceEqual(Enumerable.Range(0, values.Count)) && values.Any(static v => !IsName(v))) return lowerer.Unsupported(call, "A format that does not take each argument once and in its order", "interpolate, or keep the arguments in variables first");
        var texts = new List<Expr>();
        foreach (var part in parts)
        {
            var text = part.Argument < 0 ? Literals.String(part.Text) : ValueTexts.Of(lowerer, values[part.Argument], part.Format);
            if (text is null) return null;
            texts.Add(part.Width == 0 ? text : Texts.Aligned(text, part.Width));
        }

        return Texts.Joined(lowerer, call, texts);
    }

    private static IEnumerable<IOperation> Values(IInvocationOperation call) =>
        ParamLists.Values(call.Arguments.Where(static a => a.Parameter is { Name: not "format" } parameter && !parameter.Type.Is("System.IFormatProvider")));

    private static bool IsName(IOperation value) => value switch
    {
        IConversionOperation conversion => IsName(conversion.Operand),
        IPropertyReferenceOperation { Instance: { } instance, Arguments.IsEmpty: true } => IsName(instance),
        _ => value.ConstantValue.HasValue || value is ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation or IFieldReferenceOperation,
    };

    private static bool IsInvariant(IInvocationOperation call) =>
        call.Arguments.FirstOrDefault(static a => a.Parameter?.Type.Is("System.IFormatProvider") == true)?.Value is not { } provider || MemberCalls.IsInvariant(provider);
}
