using System.Globalization;

namespace ModelSync.Contract.Wire;

/// <summary>A contract as lines. Each says one thing, so that a change of one thing is a change of one line.</summary>
internal static class WirePrinter
{
    /// <param name="memory">Of objects that were printed before.</param>
    public static IReadOnlyList<string> Print(WireContract contract, Memory<WireObject, string[]>? memory)
    {
        // Few lines begin with these words, which come before "type".
        var lines = contract.Enums.SelectMany(Enum).Concat(contract.Queries.Select(Query)).Concat(contract.Mutations.SelectMany(Mutation)).ToList();
        lines.Sort(StringComparer.Ordinal);
        var isSorted = true;
        foreach (var type in contract.Objects)
        {
            var block = memory is null ? Object(type) : memory.Of(type, Object);
            isSorted = isSorted && (lines.Count == 0 || string.CompareOrdinal(lines[lines.Count - 1], block[0]) <= 0);
            lines.AddRange(block);
        }

        // Nearly always they are: names in quotes are not where they would be without.
        if (!isSorted) lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    /// <summary><c>enum AuctionStatus.open = 1</c></summary>
    public static string EnumMember(string type, WireEnumMember member) =>
        $"enum {LineNames.OfType(type)}.{LineNames.OfMember(member.Name)} = {member.Number.ToString(CultureInfo.InvariantCulture)}{(member.IsSecond ? " also" : "")}";

    /// <summary><c>type Auction.title: string</c></summary>
    public static string Member(string type, WireMember member) =>
        $"type {LineNames.OfType(type)}.{LineNames.OfMember(member.Name)}{(member.Optional ? "?" : "")}: {member.Type.Text}";

    public static string Case(string type, WireCase item) => $"type {LineNames.OfType(type)} case {LineNames.OfMember(item.Tag)}: {LineNames.OfType(item.Type)}";

    /// <summary><c>query todos.open(listId: int): Todo(id, title)[]</c></summary>
    public static string Query(WireQuery query) =>
        $"query {LineNames.OfOperation(query.Name)}({Parameters(query.Parameters)}): {LineNames.OfType(query.Row)}{Members(query.Members)}{(query.IsSingle ? "?" : "[]")}";

    public static string Call(WireMutation mutation) =>
        $"mutation {LineNames.OfOperation(mutation.Name)}({Parameters(mutation.Parameters)}){(mutation.Result is { } result ? $": {result.Text}" : "")}";

    public static string Rejection(string mutation, WireRejection rejection) =>
        $"mutation {LineNames.OfOperation(mutation)} rejects {LineNames.OfOperation(rejection.Code)}: {LineNames.OfType(rejection.Type)}";

    /// <summary>The line that declares the type.</summary>
    public static string Head(WireObject type)
    {
        var name = $"type {LineNames.OfType(type.Name)}";
        if (type.Union is { } union) return $"{name} union {LineNames.OfMember(union.Discriminator)}{(union.IsNumeric ? " numeric" : "")}";
        return type.Key.Count == 0 ? name : $"{name} key {string.Join(", ", type.Key.Select(LineNames.OfMember))}";
    }

    private static IEnumerable<string> Enum(WireEnum type) =>
        type.Members.Select(m => EnumMember(type.Name, m)).Prepend($"enum {LineNames.OfType(type.Name)}: {(type.IsFlags ? "flags " : "")}{type.Underlying}");

    private static string[] Object(WireObject type)
    {
        var lines = type.Members.Select(m => Member(type.Name, m)).Concat(type.Union?.Cases.Select(c => Case(type.Name, c)) ?? []).Prepend(Head(type)).ToArray();
        Array.Sort(lines, StringComparer.Ordinal);
        return lines;
    }

    private static IEnumerable<string> Mutation(WireMutation mutation) =>
        mutation.Rejections.Select(r => Rejection(mutation.Name, r)).Prepend(Call(mutation));

    private static string Members(IReadOnlyList<string>? members) => members is null ? "" : $"({string.Join(", ", members.Select(LineNames.OfMember))})";

    private static string Parameters(IReadOnlyList<WireParameter> parameters) =>
        string.Join(", ", parameters.Select(static p => $"{LineNames.OfMember(p.Name)}: {p.Type.Text}"));
}
