namespace ModelSync;

/// <summary>What a mutation may do. One context per run; everything happens in one database transaction.</summary>
public abstract class MutationContext
{
    /// <summary>The server's time when the run began.</summary>
    public abstract DateTimeOffset UtcNow { get; }

    /// <summary>True on the server, false in the browser.</summary>
    public bool IsServer => true;

    /// <summary>
    /// A fresh id: UUIDv8 from SHA-256 over user, client, sequence and a counter (RFC 9562, 5.8), so that the browser finds the same one and nobody can choose it.
    /// </summary>
    public abstract Guid NewId();

    /// <summary>
    /// Chance that the browser has too: each draw is made of SHA-256 over user, client, sequence and a counter. Nobody can choose a draw, but a caller can work out
    /// beforehand what one will be, and call or not: what must surprise the caller is drawn inside of <c>if (ctx.IsServer)</c> by <see cref="System.Random.Shared"/>.
    /// Browsers have <see cref="System.Random.Next()"/>, with bounds too, and <see cref="System.Random.NextDouble"/>.
    /// </summary>
    public abstract Random Random { get; }

    /// <summary>The rows of a model, under the caller's read policies.</summary>
    public abstract Table<T> Table<T>()
        where T : class;

    /// <summary>Makes the exception that ends the mutation as rejected: everything is rolled back and the client gets the record.</summary>
    public abstract Exception Reject(object rejection);

    /// <summary>Runs an action with a service after the commit, once, in this process. A crash in between loses it.</summary>
    public abstract void AfterCommit<TService>(Func<TService, CancellationToken, Task> action)
        where TService : notnull;
}

/// <summary>A <see cref="MutationContext"/> with the surface's user.</summary>
public abstract class MutationContext<TUser> : MutationContext
    where TUser : class
{
    /// <summary>Who calls. Throws when the caller is anonymous.</summary>
    public abstract TUser User { get; }

    /// <summary>The same context without read policies.</summary>
    public abstract MutationContext<TUser> AsSystem();
}
