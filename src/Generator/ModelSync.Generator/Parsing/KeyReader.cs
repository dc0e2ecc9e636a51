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
        if (marked.Count == 0) return ByName();
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

    private EquatableArray<int> ByName()
    {
        for (var i = 0; i < members.Count; i++)
            if (members[i].Name == "Id" || members[i].Name == type.Name + "Id") return [i];
        return [];
    }

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
