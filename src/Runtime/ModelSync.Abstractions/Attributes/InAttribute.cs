namespace ModelSync;

/// <summary>
/// Puts a model, live query, mutation or wire type into a surface. With one surface everything is in it; with several, each says in which it is:
/// <c>[In&lt;ShopSync&gt;]</c>, as often as there are surfaces that it is in.
/// </summary>
/// <remarks>
/// On a class it also counts for the queries, mutations and types in it that say nothing themselves. Wire types, enums and wrappers need it only where
/// nothing of the surface mentions them: what is mentioned follows. Read policies follow their models.
/// </remarks>
/// <typeparam name="TSurface">A class with <see cref="SyncSurfaceAttribute"/> of the same assembly.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
public sealed class InAttribute<TSurface> : Attribute
    where TSurface : class
{
}
