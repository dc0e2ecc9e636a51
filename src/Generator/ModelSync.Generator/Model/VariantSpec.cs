using ModelSync.Contract;

namespace ModelSync.Generator.Model;

/// <summary>A <c>[Variant]</c> of a model or wire type.</summary>
/// <param name="Type"><c>AuctionSummary</c>, in the namespace of its owner.</param>
/// <param name="Members">In the order of the wire. <see cref="MemberSpec.IsOptional"/> says what may be absent here.</param>
internal sealed record VariantSpec(TypeName Type, EquatableArray<MemberSpec> Members)
{
    /// <summary>Nothing of it may be absent, so that it can be a whole value.</summary>
    public bool IsWhole(VariantOwner owner) => !Members.Any(m => m.IsOptional && !owner.Member(m.Name).IsOptional);

    /// <summary>Members that are a client's to decide when a value is made.</summary>
    public IEnumerable<MemberSpec> Given => Members.Where(static m => m.InCreate);

    /// <summary>Members that are a client's to change.</summary>
    public IEnumerable<MemberSpec> Changed => Members.Where(static m => m.InPatch);

    /// <summary>A variant of which something may be absent is no whole value, and one without inputs tells nothing about a new one.</summary>
    public bool Makes(VariantOwner owner) => IsWhole(owner) && Given.Any();

    /// <summary>Parameters of the method by which it makes a whole value: what is not here, or is not a client's to decide.</summary>
    public IReadOnlyList<MemberSpec> Others(VariantOwner owner) => [.. owner.Members.Where(m => !Given.Any(g => g.Name == m.Name) && owner.MustBeGiven(m))];

    /// <summary><c>From</c>, or <c>FromAuction</c> where a member is called From.</summary>
    public string FromMethod(VariantOwner owner) => Free("From", Members, owner.Type);

    /// <summary><c>ToAuction</c></summary>
    public string ToMethod(VariantOwner owner) => Free("To" + owner.Type.Name, Members, owner.Type);

    /// <summary><c>ApplyTo</c></summary>
    public string ApplyMethod(VariantOwner owner) => Free("ApplyTo", Members, owner.Type);

    /// <summary>The name of a method beside members, of which none may be called so.</summary>
    public static string Free(string name, IEnumerable<MemberSpec> members, TypeName owner) => members.Any(m => m.Name == name) ? name + owner.Name : name;
}

/// <summary>What a variant is made from and turned into.</summary>
/// <param name="Members">All that its values are built from.</param>
internal sealed record VariantOwner(TypeName Type, ConstructionSpec Construction, EquatableArray<MemberSpec> Members, bool IsValueType)
{
    /// <summary>Nothing but a constructor or an initializer sets it.</summary>
    public bool MustBeGiven(MemberSpec member) =>
        member.IsRequired || Construction.Parameters.Contains(member.Name) || (member.Write is not WriteAccess.Set && !member.IsVersion);

    public MemberSpec Member(string name) => Members.First(m => m.Name == name);

    public static VariantOwner Of(ModelSpec model) => new(model.Type, model.Construction, model.Members, IsValueType: false);

    public static VariantOwner Of(PayloadSpec payload) => new(payload.Type, payload.Construction, payload.Members, payload.IsValueType);
}
