using System.Reflection;
using System.Reflection.Metadata;

[assembly: MetadataUpdateHandler(typeof(ModelSync.HotReload.ContractUpdate))]

namespace ModelSync.HotReload;

/// <summary>
/// Called by the runtime when hot reload has replaced code of this process, and by nothing else: only what is debugged or watched gets here.
/// A contract stands in a method body, so the replaced body says what the npm package has to be now.
/// </summary>
internal static class ContractUpdate
{
    // Hot reload knows static methods only; the state is the queue of its own refresh.
    private static readonly PackageRefresh Refresh = new(Environment.GetEnvironmentVariable, Console.Error);

    // Browsers are refreshed when this returns, and should then load the new package; an emitter that takes longer is not waited for.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static void UpdateApplication(Type[]? types) => Task.WaitAll([.. Updated(types).Distinct().Select(Refresh.RequestAsync)], Patience);

    // Null says that anything may have changed.
    private static IEnumerable<Assembly> Updated(Type[]? types) =>
        types?.Where(CompiledContract.IsContract).Select(static type => type.Assembly) ?? AppDomain.CurrentDomain.GetAssemblies().Where(static assembly => !assembly.IsDynamic);
}
