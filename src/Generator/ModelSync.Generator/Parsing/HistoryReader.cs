using System.Globalization;
using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Contract.Json;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>What attributes say about older contracts: earlier names, fallbacks, what is gone, and what is meant by those who do not say it.</summary>
internal static class HistoryReader
{
    /// <summary>Earlier names, each once.</summary>
    public static EquatableArray<string> Aliases(IEnumerable<AttributeData> attributes) => Texts(attributes, KnownNames.WireAlias);

    /// <summary>What the surface says is gone.</summary>
    public static EquatableArray<string> Retired(INamedTypeSymbol surface) => Texts(surface.GetAttributes(), KnownNames.Retired);

    /// <summary>Members of an enum that have anything to say.</summary>
    public static EquatableArray<EnumMemberHistory> Members(IEnumerable<IFieldSymbol> fields, EquatableArray<EnumMember> members)
    {
        List<EnumMemberHistory>? histories = null;
        foreach (var field in fields)
        {
            var attributes = field.GetAttributes();
            if (attributes.IsEmpty) continue;
            var (aliases, fallback) = (Aliases(attributes), attributes.Attribute(KnownNames.WireFallback)?.Argument<string>(0));
            if (aliases.Count == 0 && fallback is null) continue;
            (histories ??= []).Add(new EnumMemberHistory(WireName(members, field.Name), aliases, fallback is null ? null : WireName(members, fallback)));
        }

        return histories is null ? default : histories.ToEquatableArray();
    }

    /// <summary><c>[DefaultValue]</c>, or the default of a parameter, as JSON has it on the wire; null when there is none that the wire has.</summary>
    public static string? Default(TypeSpec type, IEnumerable<AttributeData> attributes, IParameterSymbol? parameter)
    {
        if (attributes.Attribute(KnownNames.DefaultValue) is { } attribute)
            return attribute.ConstructorArguments is [.., { Kind: not TypedConstantKind.Array } last] ? Json(type, last.Value) : null;
        return parameter?.HasExplicitDefaultValue == true ? Json(type, parameter.ExplicitDefaultValue) : null;
    }

    private static EquatableArray<string> Texts(IEnumerable<AttributeData> attributes, string name)
    {
        List<string>? texts = null;
        foreach (var attribute in attributes)
            if (attribute.AttributeClass.Is(name) && attribute.Argument<string>(0) is { } text) (texts ??= []).Add(text);
        return texts is null ? default : texts.Distinct(StringComparer.Ordinal).ToEquatableArray();
    }

    private static string WireName(EquatableArray<EnumMember> members, string name) => members.FirstOrDefault(m => m.Name == name)?.WireName ?? name;

    private static string? Json(TypeSpec type, object? value) => value switch
    {
        null => type.Ref.Nullable ? "null" : null,
        bool flag => flag ? "true" : "false",
        string or char => JsonPrinter.Print(new JsonString(Convert.ToString(value, CultureInfo.InvariantCulture)!)),
        IFormattable number => Number(type, number),
        _ => null,
    };

    // Kinds that JavaScript has no exact numbers for are texts in JSON. An enum without flags is its number here: which name that is the contract knows.
    private static string Number(TypeSpec type, IFormattable number)
    {
        var text = number is double or float ? number.ToString("R", CultureInfo.InvariantCulture) : number.ToString(null, CultureInfo.InvariantCulture);
        return type.Ref.Kind is TypeKinds.Long or TypeKinds.ULong or TypeKinds.Int128 or TypeKinds.UInt128 or TypeKinds.BigInteger or TypeKinds.Decimal ? $"\"{text}\"" : text;
    }
}
