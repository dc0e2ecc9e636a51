using ModelSync.Contract;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>
/// Bytes of a frame's allocation budget that an element takes. The C# codecs count the same, so that both languages
/// refuse the same frames.
/// </summary>
internal static class AllocationCost
{
    private const int Member = 16;

    public static int Of(TypeRef type, PackagePlan plan) =>
        type.Kind == TypeKinds.Object ? Of(plan.Object(type.Name)) : TypeTable.Of(type).Cost;

    public static int Of(ObjectType type) => TypeTable.Of(new TypeRef(TypeKinds.Object)).Cost + (type.Members.Count * Member);
}
