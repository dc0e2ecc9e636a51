using System.Globalization;
using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>An enum to its declaration: names in JSON, numbers, what the numbers are of.</summary>
internal static class EnumReader
{
    public static EnumSpec Read(INamedTypeSymbol type, INamedTypeSymbol underlying)
    {
        var name = TypeReader.NameOf(type);
        var isFlags = type.Has("System.FlagsAttribute");
        // A combination has no name, so flags are numbers and need none.
        var members = Constants(type).Select(f => new EnumMember(f.Name, isFlags ? f.Name : WireName(f) ?? f.Name, Bits(f.ConstantValue!))).ToEquatableArray();
        return new EnumSpec(name, new EnumType(name.Name, isFlags, underlying.ToDisplayString(), members), isFlags ? null : Problem(members))
        {
            Aliases = HistoryReader.Aliases(type.GetAttributes()),
            History = HistoryReader.Members(Constants(type), members),
        };
    }

    /// <summary>A number of a <c>ulong</c> as the <c>long</c> of the same bits.</summary>
    public static long Bits(object value) => value is ulong large ? unchecked((long)large) : Convert.ToInt64(value, CultureInfo.InvariantCulture);

    private static IEnumerable<IFieldSymbol> Constants(INamedTypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>().Where(static f => f.HasConstantValue && f.Name.Length > 0);

    private static string? WireName(IFieldSymbol field)
    {
        var attributes = field.GetAttributes();
        if (attributes.IsEmpty) return null;
        return attributes.Attribute(KnownNames.JsonStringEnumMemberName)?.Argument<string>(0) ?? attributes.Attribute(KnownNames.EnumMember)?.Named<string>("Value");
    }

    private static string? Problem(EquatableArray<EnumMember> members)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            if (member.WireName.Length == 0 || !WireNames.IsWellFormed(member.WireName)) return $"'{member.Name}' is called by a text that is empty or has half a character";
            if (seen.TryGetValue(member.WireName, out var first)) return $"'{first}' and '{member.Name}' are both called '{member.WireName}'";
            seen.Add(member.WireName, member.Name);
        }

        return null;
    }
}
