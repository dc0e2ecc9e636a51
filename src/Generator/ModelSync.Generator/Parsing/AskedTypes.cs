using ModelSync.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>Which types have rules of the server, themselves or in what they are made of: validators that ask nobody are printed without them.</summary>
internal sealed class AskedTypes
{
    private readonly HashSet<string> _names;
    private readonly IReadOnlyList<Node> _nodes;

    private AskedTypes(DomainSpec domain)
    {
        _nodes = [.. domain.AllPayloads.SelectMany(Nodes), .. domain.Models.SelectMany(static m => Nodes(m.Model))];
        _names = new HashSet<string>(_nodes.Where(static n => n.Asks).Select(static n => n.Name), StringComparer.Ordinal);
        while (_nodes.Where(n => n.Parts.Any(_names.Contains)).Count(n => _names.Add(n.Name)) > 0)
        {
        }
    }

    /// <summary>The domain, in which each part knows what of it is asked about.</summary>
    public static DomainSpec In(DomainSpec domain)
    {
        if (domain.AllPayloads.All(static p => p.ServerRules.Count == 0)) return domain;
        var asked = new AskedTypes(domain);
        return domain with
        {
            Models = domain.Models.Select(m => m with { Asked = asked.Among([.. Names(m.Model.Members), .. Nodes(m.Model).SelectMany(static n => n.Parts.Prepend(n.Name))]) }).ToEquatableArray(),
            Payloads = domain.Payloads.Select(p => p with { Asked = asked.Among(Nodes(p.Payload).SelectMany(static n => n.Parts.Prepend(n.Name))) }).ToEquatableArray(),
            Mutations = domain.Mutations.Select(m => m with { Asked = asked.Among(m.Parameters.SelectMany(static p => Names(p.Type.Ref))) }).ToEquatableArray(),
        };
    }

    private EquatableArray<string> Among(IEnumerable<string> names) => names.Where(_names.Contains).Distinct().OrderBy(static n => n, StringComparer.Ordinal).ToEquatableArray();

    private static IEnumerable<Node> Nodes(PayloadSpec payload)
    {
        var cases = payload.Union?.Cases.Select(static c => c.Type.Name) ?? [];
        yield return new Node(payload.Type.Name, payload.ServerRules.Count > 0, [.. Names(payload.Members), .. cases]);
        foreach (var variant in payload.Variants) yield return new Node(variant.Type.Name, false, Names(variant.Members));
    }

    // A row is asked about itself when it is written; what is in its inputs is asked about with them.
    private static IEnumerable<Node> Nodes(ModelSpec model)
    {
        yield return new Node(model.Type.Name + "Create", false, Names(model.CreateMembers()));
        yield return new Node(model.Type.Name + "Patch", false, Names(model.PatchMembers()));
        foreach (var variant in model.Variants) yield return new Node(variant.Type.Name, false, Names(variant.Members));
    }

    private static List<string> Names(IEnumerable<MemberSpec> members) => [.. members.SelectMany(static m => Names(m.Type.Ref))];

    private static IEnumerable<string> Names(TypeRef type) =>
        type is { Kind: TypeKinds.Object, Name: { } name } ? [name] : type.Parts().SelectMany(Names);

    /// <param name="Asks">It has rules of its own.</param>
    /// <param name="Parts">Types that it is made of.</param>
    private sealed record Node(string Name, bool Asks, IReadOnlyList<string> Parts);
}
