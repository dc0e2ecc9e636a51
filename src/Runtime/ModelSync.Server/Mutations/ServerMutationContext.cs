using Microsoft.Extensions.DependencyInjection;
using ModelSync.Generated.V1;

namespace ModelSync.Server.Mutations;

/// <summary>The context that a mutation's method sees on the server.</summary>
internal sealed class ServerMutationContext<TUser>(MutationScope scope, bool asSystem) : MutationContext<TUser>
    where TUser : class
{
    public override DateTimeOffset UtcNow => scope.UtcNow;

    public override TUser User => (TUser?)scope.User ?? throw new AnonymousCallerException();

    public override Guid NewId() => scope.NewId();

    public override Random Random => scope.Random;

    public override Table<T> Table<T>() => scope.Table<T>(asSystem);

    public override Exception Reject(object rejection) => new RejectedException(rejection);

    public override MutationContext<TUser> AsSystem() => new ServerMutationContext<TUser>(scope, asSystem: true);

    public override void AfterCommit<TService>(Func<TService, CancellationToken, Task> action) =>
        scope.AfterCommit((services, cancellationToken) => action(services.GetRequiredService<TService>(), cancellationToken));
}

/// <summary>Makes the context for the surface's user type; a surface without one has contexts of <see cref="object"/>.</summary>
internal sealed class ContextMaker(MutationScope scope) : IUserVisitor<MutationContext>
{
    public static MutationContext Make(UserDescriptor? user, MutationScope scope) =>
        user is null ? new ServerMutationContext<object>(scope, asSystem: false) : user.Accept(new ContextMaker(scope));

    public MutationContext Visit<TUser>(UserDescriptor<TUser> user)
        where TUser : class => new ServerMutationContext<TUser>(scope, asSystem: false);
}
