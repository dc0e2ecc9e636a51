using ModelSync.Contract;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>
/// Bytes of a frame's allocation budget that an element takes. The C# codecs count the same, so that both languages
/// refuse the same frames.
/// </summary>
internal static class AllocationCost
{
    private const int Member = 16;
    private const int HashEntry = 16;

    /// <summary>What each element or entry of a collection takes: in a dictionary or map the key too, and a place in the hash table.</summary>
    public static int Item(TypeRef collection, PackagePlan plan) => Of(collection.Element!, plan) + (collection.Kind switch
    {
        TypeKinds.Set => HashEntry,
        TypeKinds.Dictionary => HashEntry + TypeTable.Of(new TypeRef(TypeKinds.String)).Cost,
        TypeKinds.Map => HashEntry + Of(collection.Key!, plan),
        _ => 0,
    });

    public static int Of(TypeRef type, PackagePlan plan) =>
        type.Kind == TypeKinds.Object ? Of(plan.Object(type.Name)) : TypeTable.Of(type).Cost;

    public static int Of(ObjectType type) => TypeTable.Of(new TypeRef(TypeKinds.Object)).Cost + (type.Members.Count * Member);
}
