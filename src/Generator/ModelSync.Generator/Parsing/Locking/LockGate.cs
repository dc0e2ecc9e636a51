using ModelSync.Contract;
using ModelSync.Contract.Wire;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing.Locking;

/// <summary>
/// Keeps off the wire what nobody has accepted. A member of a known type that the lock does not have is treated as if it were server-only, or no input;
/// a renamed one keeps its earlier name; a query or mutation is left out. Types that the lock does not know are untouched: what could send them is left out.
/// </summary>
internal sealed class LockGate(LockedSurface accepted)
{
    private readonly WireContract _wire = accepted.Newest;

    public Declarations Apply(Declarations declarations) => declarations with
    {
        Models = declarations.Models.Select(m => m with { Spec = Apply(m.Spec) }).ToEquatableArray(),
        Payloads = declarations.Payloads.Select(p => p with { Spec = Apply(p.Spec) }).ToEquatableArray(),
    };

    public PayloadSpec Apply(PayloadSpec payload)
    {
        if (payload.Union is not null || _wire.FindObject(payload.Type.Name) is not { } known) return payload;
        var members = payload.Members.Select(m => Renamed(m, known)).ToList();
        var withheld = members.Where(m => !Has(known, m.WireName) && MayBeWithheld(payload, m)).ToList();
        if (withheld.Count == 0) return payload with { Members = ModelSpec.InWireOrder(members).ToEquatableArray() };
        return payload with
        {
            Members = ModelSpec.InWireOrder(members.Except(withheld)).ToEquatableArray(),
            Withheld = withheld.Select(static m => m with { IsWithheld = true, ServerOnly = true }).ToEquatableArray(),
            Construction = Without(payload.Construction, withheld),
        };
    }

    /// <summary>Null when nobody has accepted it.</summary>
    public QuerySpec? Apply(QuerySpec query)
    {
        if (NameOf(query.Method, query.Aliases, name => _wire.Queries.Any(q => q.Name == name)) is not { } name) return null;
        // What it reads beside that is not accepted is not told: until then clients do without the query.
        if (query.Select is { } select && ExprTree.All(select.Body).OfType<MemberExpr>().Any(m => query.Model.Members.Any(o => o.Name == m.Member && o.IsWithheld && o.ServerOnly))) return null;
        return query with { Method = query.Method with { WireName = name }, Parameters = Renamed(query.Parameters, _wire.Queries.First(q => q.Name == name).Parameters) };
    }

    /// <summary>Null when nobody has accepted it; without the rejections that nobody has accepted.</summary>
    public MutationSpec? Apply(MutationSpec mutation)
    {
        if (NameOf(mutation.Method, mutation.Aliases, name => Find(name) is not null) is not { } name) return null;
        var known = Find(name)!;
        return mutation with
        {
            Method = mutation.Method with { WireName = name },
            Parameters = Renamed(mutation.Parameters, known.Parameters),
            Rejections = mutation.Rejections.Where(r => known.Rejections.Any(k => k.Code == r.Code)).ToEquatableArray(),
        };
    }

    /// <summary>The object cannot be made without it.</summary>
    public static bool MayBeWithheld(PayloadSpec payload, MemberSpec member) =>
        !member.IsRequired && (!payload.Construction.Parameters.Contains(member.Name) || (payload.Construction.Accessible && (member.Type.Ref.Nullable || member.IsOptional || member.Type.IsValueType)));

    /// <summary>A row without it cannot be made, or is not valid.</summary>
    public static bool IsDemanded(MemberSpec member) => member.InCreate && (member.IsRequired || member.Constraints.Any(static c => c.Code == ConstraintCodes.Required));

    private ModelSpec Apply(ModelSpec model)
    {
        var name = model.Type.Name;
        if (_wire.FindObject(name) is not { } row) return model;
        var (create, patch) = (_wire.FindObject(name + "Create"), _wire.FindObject(name + "Patch"));
        return model with { Members = model.Members.Select(m => Apply(Renamed(m, row), row, create, patch)).ToEquatableArray() };
    }

    private static MemberSpec Apply(MemberSpec member, WireObject row, WireObject? create, WireObject? patch)
    {
        // What cannot be left out is an error, and the surface serves nothing.
        if (IsDemanded(member) && !Accepts(create, member)) return member;
        var gated = member with
        {
            ServerOnly = member.ServerOnly || !Has(row, member.WireName),
            InCreate = member.InCreate && Accepts(create, member),
            InPatch = member.InPatch && Accepts(patch, member),
        };
        return gated == member ? member : gated with { IsWithheld = true };
    }

    // An input that is new as a whole is in nothing that was accepted.
    private static bool Accepts(WireObject? input, MemberSpec member) => input is null || Has(input, member.WireName);

    private WireMutation? Find(string name) => _wire.Mutations.FirstOrDefault(m => m.Name == name);

    private static MemberSpec Renamed(MemberSpec member, WireObject known) =>
        !Has(known, member.WireName) && member.Aliases.FirstOrDefault(a => Has(known, a)) is { } former ? member with { WireName = former } : member;

    private static EquatableArray<ParameterSpec> Renamed(EquatableArray<ParameterSpec> parameters, IReadOnlyList<WireParameter> known) => parameters
        .Select(p => known.All(k => k.Name != p.WireName) && p.Aliases.FirstOrDefault(a => known.Any(k => k.Name == a)) is { } former ? p with { WireName = former } : p)
        .ToEquatableArray();

    private static string? NameOf(MethodName method, EquatableArray<string> aliases, Func<string, bool> isKnown) =>
        isKnown(method.WireName) ? method.WireName : aliases.FirstOrDefault(isKnown);

    private static bool Has(WireObject? type, string member) => type?.Members.Any(m => m.Name == member) == true;

    private static ConstructionSpec Without(ConstructionSpec construction, List<MemberSpec> withheld)
    {
        var leftOut = withheld.Where(m => construction.Parameters.Contains(m.Name) && construction.LeftOut.All(l => l.Name != m.Name)).Select(static m => new LeftOutParameter(m.Name, m.CSharp));
        return construction with { LeftOut = construction.LeftOut.Concat(leftOut).ToEquatableArray() };
    }
}
