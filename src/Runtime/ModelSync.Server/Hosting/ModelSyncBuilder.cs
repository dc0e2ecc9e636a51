using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ModelSync.Generated.V1;
using ModelSync.Server.Storage;

namespace ModelSync.Server.Hosting;

/// <summary>What <c>AddModelSync</c> returns: adapters add themselves to it.</summary>
/// <param name="services">The application's services.</param>
/// <param name="surface">The surface class; also the key of its services and the name of its options.</param>
/// <param name="descriptor">What it serves.</param>
public sealed class ModelSyncBuilder(IServiceCollection services, Type surface, SurfaceDescriptor descriptor)
{
    public IServiceCollection Services { get; } = services;

    public Type Surface { get; } = surface;

    public SurfaceDescriptor Descriptor { get; } = descriptor;

    /// <summary>Sets the database of the surface; the last call wins. Adapters call this.</summary>
    public ModelSyncBuilder UseStore(Func<IServiceProvider, ISyncStore> create)
    {
        Services.RemoveAllKeyed<ISyncStore>(Surface);
        Services.AddKeyedSingleton(Surface, (provider, _) => create(provider));
        return this;
    }

    /// <summary>Changes limits and times.</summary>
    public ModelSyncBuilder Configure(Action<ModelSyncOptions> configure)
    {
        Services.Configure(Surface.FullName, configure);
        return this;
    }
}
