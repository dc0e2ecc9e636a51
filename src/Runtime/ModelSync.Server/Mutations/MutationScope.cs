using ModelSync.Generated.V1;

namespace ModelSync.Server.Mutations;

/// <summary>What the contexts of one run share, whatever their rights.</summary>
internal sealed class MutationScope(SurfaceDescriptor surface, MutationCall call, UnitOfWork work, DateTimeOffset utcNow)
{
    private readonly List<Func<IServiceProvider, CancellationToken, Task>> _afterCommit = [];
    private int _ids;

    public DateTimeOffset UtcNow { get; } = utcNow;

    public UnitOfWork Work { get; } = work;

    public object? User => call.Caller.User;

    public IReadOnlyList<Func<IServiceProvider, CancellationToken, Task>> AfterCommitActions => _afterCommit;

    public Random Random => field ??= new MutationRandom(call.Caller.UserId, call.ClientId, call.Sequence);

    public Guid NewId() => MutationIds.Create(call.Caller.UserId, call.ClientId, call.Sequence, _ids++);

    public void AfterCommit(Func<IServiceProvider, CancellationToken, Task> action) => _afterCommit.Add(action);

    public Table<T> Table<T>(bool asSystem)
        where T : class
    {
        var model = surface.Models.OfType<ModelDescriptor<T>>().FirstOrDefault()
            ?? throw new InvalidOperationException($"{typeof(T).Name} is no model of {surface.Name}.");
        return new ServerTable<T>(model, Work, User, asSystem);
    }
}
