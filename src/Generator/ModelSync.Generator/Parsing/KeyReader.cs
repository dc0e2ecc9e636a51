using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>
/// The members that name a row: <c>[PrimaryKey]</c> of the class, <c>[Key]</c>, several in the order of <c>[Column(Order)]</c>, or Id or AuctionId, as in Entity Framework.
/// Declaration order decides nothing: a line that moves must not change what a tuple means.
/// </summary>
internal sealed class KeyReader(INamedTypeSymbol type, EquatableArray<MemberSpec> members, List<MemberSymbol> properties, MemberReader reader)
{
    /// <summary>Positions in key order; empty when there is no key.</summary>
    public EquatableArray<int> Read(Findings findings)
    {
        var marked = Marked();
        if (marked.Count == 0) return ByName() is var position and >= 0 ? [position] : [];
        if (marked.Count > 1) CheckOrder(marked, findings);
        return marked.OrderBy(static m => m.Order ?? int.MaxValue).ThenBy(static m => m.Position).Select(static m => m.Position).ToEquatableArray();
    }

    private List<(int Position, int? Order)> Marked()
    {
        if (Declared(type) is { Count: > 0 } declared) return [.. declared.Select((name, order) => (Position(name), (int?)order)).Where(static m => m.Item1 >= 0)];
        var marked = new List<(int, int?)>();
        for (var i = 0; i < members.Count; i++)
        {
            var attributes = reader.Attributes(Property(i));
            if (attributes.Attribute(KnownNames.Key) is not null) marked.Add((i, ColumnReader.Order(attributes)));
        }

        return marked;
    }

    /// <summary>C# names of the members that are the key, as far as attributes and names tell.</summary>
    public static IReadOnlyList<string> Names(INamedTypeSymbol type)
    {
        if (Declared(type) is { Count: > 0 } declared) return declared;
        var members = MemberSymbol.All(type).Select(static m => (Member: m, Attributes: (IReadOnlyList<AttributeData>)m.Attributes())).ToList();
        var marked = members.Where(static m => m.Attributes.Attribute(KnownNames.Key) is not null).Select(static m => m.Member.Name).ToList();
        return marked.Count == 0 && ByName(type, members) is { } name ? [name] : marked;
    }

    // What [PrimaryKey] of Entity Framework names, in its order. A class has that of its base.
    private static IReadOnlyList<string> Declared(INamedTypeSymbol type)
    {
        for (var level = type; level is { SpecialType: SpecialType.None }; level = level.BaseType)
            if (level.Attribute(KnownNames.PrimaryKey) is { } said)
                return [.. said.ConstructorArguments.SelectMany(static a => a.Kind != TypedConstantKind.Array ? [a] : a.Values.IsDefault ? [] : a.Values).Select(static a => a.Value).OfType<string>()];
        return [];
    }

    /// <summary>The member that is the key by its name; null where one says so itself, or where there is none.</summary>
    public static string? ByName(INamedTypeSymbol type, IEnumerable<(MemberSymbol Member, IReadOnlyList<AttributeData> Attributes)> members)
    {
        string? found = null;
        foreach (var (member, attributes) in members)
        {
            if (attributes.Attribute(KnownNames.Key) is not null) return null;
            if (IsKeyName(type, member.Name) && (member.Property is null || !MemberReader.IsComputed(member.Property)) && attributes.Attribute(KnownNames.NotMapped) is null) found ??= member.Name;
        }

        return found;
    }

    private int Position(string name)
    {
        for (var i = 0; i < members.Count; i++)
            if (members[i].Name == name) return i;
        return -1;
    }

    private int ByName()
    {
        for (var i = 0; i < members.Count; i++)
            if (IsKeyName(type, members[i].Name)) return i;
        return -1;
    }

    private static bool IsKeyName(INamedTypeSymbol type, string name) => name == "Id" || name == type.Name + "Id";

    private void CheckOrder(List<(int Position, int? Order)> marked, Findings findings)
    {
        var first = new Dictionary<int, int>();
        foreach (var (position, order) in marked)
        {
            if (order is not { } place) findings.Report(UsageDiagnostics.KeyOrderMissing, Property(position).Location(), Path(position));
            else if (first.TryGetValue(place, out var other)) findings.Report(UsageDiagnostics.KeyOrderAmbiguous, Property(position).Location(), Path(other), Path(position));
            else first.Add(place, position);
        }
    }

    private MemberSymbol Property(int position) => properties.First(p => p.Name == members[position].Name);

    private string Path(int position) => $"{type.Name}.{members[position].Name}";
}
