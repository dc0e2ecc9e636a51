using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>
/// The members that name a row: <c>[Key]</c>, several in the order of <c>[Column(Order)]</c>, or Id or AuctionId, as in Entity Framework.
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
        var marked = new List<(int, int?)>();
        for (var i = 0; i < members.Count; i++)
        {
            var attributes = reader.Attributes(Property(i));
            if (attributes.Attribute(KnownNames.Key) is not null) marked.Add((i, ColumnReader.Order(attributes)));
        }

        return marked;
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
